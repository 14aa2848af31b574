#!/usr/bin/env bash
# Lints workflows, action.yml and dependabot.yml: actionlint for what GitHub would refuse, zizmor for what an attacker would like.
# Both are installed where they are missing, at the versions below, into a cache folder. Where that is not possible (no Go, no
# Python, no network) it says so and checks with what there is; with CI=true that is a failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly ACTIONLINT=1.7.12 ZIZMOR=1.32.0
cache=${XDG_CACHE_HOME:-$HOME/.cache}/integration-testbed/lint
readonly cache
status=0

missing() {
  echo "lint-workflows: nothing is checked by $1, $2" >&2
  if [[ ${CI:-} == true ]]; then status=1; fi
}

actionlint=$cache/actionlint-$ACTIONLINT/actionlint
if [[ ! -x $actionlint ]] && command -v go >/dev/null; then
  # Go's checksum database vouches for the module.
  GOBIN=${actionlint%/*} GOFLAGS='' go install "github.com/rhysd/actionlint/cmd/actionlint@v$ACTIONLINT" || true
fi
if [[ -x $actionlint ]]; then
  "$actionlint" || status=1
else
  missing actionlint 'which go install brings: it needs Go and a module proxy'
fi

zizmor=$cache/zizmor-$ZIZMOR/bin/zizmor
if [[ ! -x $zizmor ]] && command -v python3 >/dev/null; then
  rm -rf "$cache/zizmor-$ZIZMOR"
  if python3 -m venv "$cache/zizmor-$ZIZMOR"; then
    "${zizmor%/*}/pip" install --quiet --disable-pip-version-check --only-binary :all: "zizmor==$ZIZMOR" || true
  fi
fi
if [[ -x $zizmor ]]; then
  # Pedantic: what is left out is left out in the files, with a reason. Offline: the same verdict everywhere, without a token.
  "$zizmor" --persona pedantic --offline --no-progress --quiet .github action.yml || status=1
else
  missing zizmor 'which pip brings: it needs Python with venv and a package index'
fi

if ((status == 0)); then echo 'lint-workflows: done'; fi
exit "$status"
