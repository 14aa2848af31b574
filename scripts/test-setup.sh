#!/usr/bin/env bash
# What the tests need besides `npm ci`: an engine, the images, and the bundles that the end-to-end tests drive.
# TESTBED_NO_DOCKER=1 leaves out engine and images: the tests that need them are then skipped, by name.
set -euo pipefail
cd "$(dirname "$0")/.."
node scripts/build.mjs
[ "${TESTBED_NO_DOCKER:-}" = 1 ] && exit 0
if ! scripts/docker-engine.sh start; then
  [ "${CI:-}" = true ] && exit 1
  echo "Without an engine the tests that need one are skipped."
  exit 0
fi
scripts/install-registry.sh
if ! scripts/stand-ins/build.sh all; then
  [ "${CI:-}" = true ] && exit 1
  echo "Without the stand-in images the tests that need them fail: they are built as root, with debootstrap."
fi
