#!/usr/bin/env bash
# Installs act, the runner that the test of the reusable workflow runs it with, into a cache folder, and prints its path there.
# Where it is missing and can't be installed (no Go, no module proxy) it says so; with CI=true that is a failure.
#   install-act.sh --path   only prints where it would be
set -euo pipefail

readonly ACT=0.2.89
readonly binary=${XDG_CACHE_HOME:-$HOME/.cache}/integration-testbed/act-$ACT/act
if [[ ${1:-} != --path && ! -x $binary ]]; then
  # Go's checksum database vouches for the module.
  if ! command -v go >/dev/null || ! GOBIN=${binary%/*} GOFLAGS='' go install "github.com/nektos/act@v$ACT" >&2; then
    echo 'act is not installed, which needs Go and a module proxy: the test of the reusable workflow is skipped' >&2
    if [[ ${CI:-} == true ]]; then exit 1; fi
  fi
fi
echo "$binary"
