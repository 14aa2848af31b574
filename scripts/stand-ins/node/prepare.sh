#!/usr/bin/env bash
# Puts Node (this repository's npm package `node`) and npm into the build context: prepare.sh CONTEXT
set -euo pipefail

readonly NPM_VERSION=11.6.2
context=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
binary=$root/node_modules/node/bin/node

[[ -x $binary && $("$binary" --version) == v24.* ]] || { echo "no Node 24 in $binary: run npm ci first" >&2; exit 1; }
cp "$binary" "$context/node"
npm pack "npm@$NPM_VERSION" --silent --pack-destination "$context"
tar -xzf "$context/npm-$NPM_VERSION.tgz" -C "$context"
mv "$context/package" "$context/npm"
# The manual pages are a third of it.
rm -rf "$context/npm-$NPM_VERSION.tgz" "$context/npm/"{docs,man}
