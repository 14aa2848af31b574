#!/usr/bin/env bash
# The one verdict of testbed.yml: merges what its jobs uploaded, and fails if one of them failed or left nothing.
#   merge-shards.sh SHARDS MERGED   folder of the downloaded artifacts, `<NAME>-<index>-<attempt>/` each; folder for the result
# From the environment: NAME, SUITES (the JSON list), SUITE_JOBS (result of all those jobs).
set -euo pipefail
readonly shards=$1 merged=$2
readonly cli=${BASH_SOURCE[0]%/*}/../dist/cli/index.js

expected=$(node -p 'JSON.parse(process.env.SUITES).length')
found=()
for ((index = 0; index < expected; index++)); do
  # Where failed jobs were run again, the others are there from an earlier attempt.
  for ((attempt = GITHUB_RUN_ATTEMPT; attempt > 0; attempt--)); do
    folder=$shards/$NAME-$index-$attempt
    if [[ -d $folder ]]; then
      found+=("$folder")
      break
    fi
  done
done

code=0
if ((${#found[@]} == 0)); then
  echo "::error::None of the $expected jobs left results."
  code=2
else
  node "$cli" merge --out "$merged" --expect "$expected" "${found[@]}" || code=$?
  echo "artifact-name=$NAME-merged-$GITHUB_RUN_ATTEMPT" >>"$GITHUB_OUTPUT"
fi
# A job can fail without its results telling so: its set-up failed, or it was cancelled.
if [[ $SUITE_JOBS != success ]] && ((code == 0)); then
  echo "::error::The results are fine, but the jobs of the suites ended with: $SUITE_JOBS."
  code=2
fi
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
if [[ -s $merged/results.json ]]; then
  node -e '
    const { tests } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))
    console.log(`tests-total=${tests.total}\ntests-passed=${tests.passed}\ntests-failed=${tests.failed + tests.errors}`)
  ' "$merged/results.json" >>"$GITHUB_OUTPUT"
fi
exit "$code"
