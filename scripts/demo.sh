#!/usr/bin/env bash
# The demonstration: real PostgreSQL and Redis, an order service and its tests, from examples/quickstart.
# Works from nothing but a Debian or Ubuntu machine: installs the engine, and builds stand-in images where no registry answers.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root IMAGES=(postgres:17 redis:8 node:24)

have_images() { docker image inspect "${IMAGES[@]/#/$1/}" >/dev/null 2>&1; }

# A mirror of the engine's may answer where Docker Hub does not. Hub itself wants a token (401), a blocking proxy says something else.
registry_answers() {
  [[ $(timeout 2 docker info --format '{{with .RegistryConfig}}{{len .Mirrors}}{{end}}' 2>/dev/null) =~ ^[1-9] ]] ||
    node -e 'fetch("https://registry-1.docker.io/v2/", { signal: AbortSignal.timeout(3000) })
      .then((r) => process.exit([200, 401].includes(r.status) ? 0 : 1), () => process.exit(1))'
}

"$root/scripts/docker-engine.sh" start

if [[ -z ${IMAGE_REGISTRY:-} ]] && ! have_images docker.io/library && ! registry_answers; then
  echo 'demo: no image registry answers; stand-in images from testbed.local take the place of the official ones'
  "$root/scripts/stand-ins/build.sh"
  export IMAGE_REGISTRY=testbed.local
fi

cd "$root/examples/quickstart"
exec node ../../dist/cli/index.js run "$@"
