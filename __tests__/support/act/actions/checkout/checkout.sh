#!/usr/bin/env bash
# Checks out commit REF of $REPOSITORIES/REPOSITORY into INTO; only what the patterns SPARSE name, if there are any.
set -euo pipefail
git init --quiet "$INTO"
cd "$INTO"
git remote add origin "$REPOSITORIES/$REPOSITORY"
if [[ -n $SPARSE ]]; then
  mode=--cone
  if [[ $CONE_MODE == false ]]; then mode=--no-cone; fi
  git sparse-checkout set "$mode" --stdin <<<"$SPARSE"
fi
git fetch --quiet --depth 1 origin "$REF"
git checkout --quiet --detach FETCH_HEAD
