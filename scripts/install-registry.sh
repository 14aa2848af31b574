#!/usr/bin/env bash
# Installs the registry that the tests of the image cache pull from, where it is missing and where that is allowed.
set -euo pipefail
if command -v docker-registry >/dev/null; then exit 0; fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo 'docker-registry is not installed, and only root can do that here: the tests of the image cache are skipped' >&2
  exit 0
fi
# Its service is not to start: the tests run it themselves, on a port of their own.
export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
apt-get update -qq
apt-get install -y -qq --no-install-recommends docker-registry >/dev/null
