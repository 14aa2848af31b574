#!/usr/bin/env bash
# Builds stand-ins for the images of a registry that can't be reached: testbed.local/<name>:<tag>, from Debian packages,
# with the interface of the official images (environment, entry point, volumes, two-phase start of the databases).
#
#   build.sh [name...|all]     default: what examples/quickstart needs
#
# An image whose label carries the hash of its inputs is left alone, so a second call takes a moment.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly here
readonly REGISTRY=testbed.local LABEL=dev.integration-testbed.stand-in
readonly BASE=$REGISTRY/debian:13
readonly LOCK_FILE=${TMPDIR:-/tmp}/integration-testbed-stand-ins.$UID.lock
readonly QUICKSTART=(postgres redis node)
declare -rA TAGS=([postgres]=17 [redis]=8 [node]=24 [mariadb]=11 [rabbitmq]='4 4-management' [busybox]=1)

say() { printf 'stand-ins: %s\n' "$*"; }
fail() { printf 'stand-ins: %s\n' "$*" >&2; exit 1; }
id_of() { docker image inspect --format '{{.Id}}' "$1" 2>/dev/null || true; }
label_of() { docker image inspect --format "{{index .Config.Labels \"$LABEL\"}}" "$1" 2>/dev/null || true; }
# The names, modes and contents of a folder, whatever its time stamps.
hash_of() { tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$here" -c "$1" | sha256sum | cut -c 1-16; }

build_base() {
  local hash
  hash=$(hash_of debian)
  [[ $(label_of "$BASE") == "$hash"* ]] || bash "$here/debian/build.sh" "$BASE" "$LABEL" "$hash" >"$work/debian.log" 2>&1 ||
    { tail -n 20 "$work/debian.log" >&2; fail "$BASE could not be built; the last lines are above"; }
}

# All tags of one name. Runs in the background beside other names, so it writes to files of its own only.
build_image() {
  local name=$1 tag image hash old context=$work/$1 started=$SECONDS
  hash=$(hash_of "$name")-$base_hash
  cp -r "$here/$name" "$context"
  for tag in ${TAGS[$name]}; do
    image=$REGISTRY/$name:$tag
    if [[ $(label_of "$image") == "$hash" ]]; then say "$image is up to date"; continue; fi
    if [[ -f $here/$name/prepare.sh && ! -e $context.prepared ]]; then
      bash "$here/$name/prepare.sh" "$context" >"$context.log" 2>&1 || { report_failure "$image" "$context.log"; return 1; }
      touch "$context.prepared"
    fi
    old=$(id_of "$image")
    docker build --network=host --progress=plain --build-arg "TAG=$tag" --label "$LABEL=$hash" -t "$image" "$context" \
      >"$context.log" 2>&1 || { report_failure "$image" "$context.log"; return 1; }
    # The image that lost its name would stay for ever; one that a container uses can't be removed, and that is right.
    [[ -z $old || $old == "$(id_of "$image")" ]] || docker image rm "$old" >/dev/null 2>&1 || true
    say "$image built in $((SECONDS - started)) s"
  done
}

report_failure() {
  tail -n 20 "$2" >&2
  say "$1 could not be built; the last lines are above" >&2
  touch "$work/failed"
}

main() {
  local names=("$@") name running=0
  ((${#names[@]})) || names=("${QUICKSTART[@]}")
  [[ ${names[0]} != all ]] || names=("${!TAGS[@]}")
  for name in "${names[@]}"; do
    [[ -n ${TAGS[$name]:-} ]] || fail "no stand-in is called $name; there are: ${!TAGS[*]}"
  done

  # Two runs at once would build everything twice.
  exec 9>"$LOCK_FILE"
  flock -w 1800 9 || fail "another run holds $LOCK_FILE"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT

  say "${names[*]} from Debian 13 packages as $REGISTRY/...: not the official images, but their interface, for want of a registry"
  build_base
  base_hash=$(label_of "$BASE")
  for name in "${names[@]}"; do
    if ((running++ >= $(nproc))); then wait -n || true; fi
    build_image "$name" 9>&- &
  done
  wait
  [[ ! -e $work/failed ]]
}

main "$@"
