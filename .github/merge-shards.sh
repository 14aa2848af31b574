#!/usr/bin/env bash
# The one verdict of testbed.yml: merges what its jobs uploaded, and fails if one of them failed or left nothing.
#   merge-shards.sh SHARDS MERGED   folder of the downloaded artifacts, `<NAME>-<index>-<attempt>/` each; folder for the result
# From the environment: NAME, SUITES (the JSON list), SUITE_JOBS (result of all those jobs).
set -euo pipefail
readonly shards=$1 merged=$2
readonly cli=${BASH_SOURCE[0]%/*}/../dist/cli/index.js
code=0

# In one line, and as GitHub reads it.
error() {
  local message=${1//%/%25}
  message=${message//$'\r'/%0D}
  echo "::error::${message//$'\n'/%0A}"
  code=2
}

merge() {
  local merge_code=0
  node "$cli" merge --out "$merged" --expect "$1" "${@:2}" || merge_code=$?
  if ((merge_code > code)); then code=$merge_code; fi
  echo "artifact-name=$NAME-merged-$GITHUB_RUN_ATTEMPT" >>"$GITHUB_OUTPUT"
}

# One JSON string a line: a name of several suites has line breaks.
if ! entries=$(node -e '
  const list = JSON.parse(process.env.SUITES)
  if (!Array.isArray(list)) throw new Error("no list")
  for (const entry of list) console.log(JSON.stringify(entry))' 2>/dev/null); then
  error "suites: expected a JSON list of names, got $SUITES"
  entries=''
fi
suites=()
while IFS= read -r entry; do
  if [[ -n $entry ]]; then suites+=("$entry"); fi
done <<<"$entries"
readonly expected=${#suites[@]}

# The action adds the end of the run's id where a name is taken.
for folder in "$shards"/*/; do
  if [[ ${folder#"$shards/$NAME"} =~ ^-[0-9]+-[0-9]+-[0-9a-f]{6}/$ ]]; then
    error "Two calls of this workflow have the name $NAME: give them different ones by the input \"name\"."
    break
  fi
done

found=() missing=''
# download-artifact makes no folder for an artifact that is the only one. Which job's it is, its results don't tell.
if [[ -f $shards/results.json ]]; then
  found=("$shards")
  if ((expected > 1)); then error "Only one of the $expected jobs left results: the logs of the others say why."; fi
else
  for ((index = 0; index < expected; index++)); do
    # Where failed jobs were run again, the others are there from an earlier attempt.
    for ((attempt = GITHUB_RUN_ATTEMPT; attempt > 0; attempt--)); do
      folder=$shards/$NAME-$index-$attempt
      if [[ -d $folder ]]; then
        found+=("$folder")
        continue 2
      fi
    done
    missing+=${suites[index]}$'\n'
  done
fi

if ((${#found[@]} == 0)); then
  if ((code == 0)); then error "None of the $expected jobs left results: their logs say why."; fi
else
  while IFS= read -r suite; do
    if [[ -n $suite ]]; then error "The job of $suite left no results: its log says why."; fi
  done <<<"$missing"
  merge "$expected" "${found[@]}"
fi
# A job can fail without its results telling so: its set-up failed, or it was cancelled.
if [[ $SUITE_JOBS != success ]] && ((code == 0)); then
  error "The results are fine, but the jobs of the suites ended with: $SUITE_JOBS."
fi
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
if [[ -s $merged/results.json ]]; then
  node -e '
    const { tests } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))
    console.log(`tests-total=${tests.total}\ntests-passed=${tests.passed}\ntests-failed=${tests.failed + tests.errors}`)
  ' "$merged/results.json" >>"$GITHUB_OUTPUT"
fi
exit "$code"
