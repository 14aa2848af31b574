#!/usr/bin/env bash
# Gives this machine a Docker engine with compose and buildx, where it has none.
#
#   docker-engine.sh [start]   does nothing if everything answers; else installs (root on Debian or Ubuntu) and starts
#   docker-engine.sh stop      stops the engine that this script started, and no other
#   docker-engine.sh status    exit code 0 if engine, compose and buildx answer
#
# Exit codes: 0 ready, 1 it did not start, 2 this machine needs a hand.
set -euo pipefail

readonly COMPOSE_MINIMUM=2.24.4
readonly START_DEADLINE=60
readonly DEFAULT_SOCKET=unix:///var/run/docker.sock
readonly LOG_FILE=/var/log/integration-testbed-dockerd.log
readonly PID_FILE=/run/integration-testbed-dockerd.pid
readonly LOCK_FILE=/run/integration-testbed-dockerd.lock

say() { printf 'docker-engine: %s\n' "$*"; }
fail() { local code=$1; shift; printf 'docker-engine: %s\n' "$*" >&2; exit "$code"; }

engine_version() { timeout 10 docker version --format '{{.Server.Version}}' 2>/dev/null; }
compose_version() { timeout 10 docker compose version --short 2>/dev/null; }
has_engine() { [[ -n "$(engine_version)" ]]; }
has_buildx() { timeout 10 docker buildx version >/dev/null 2>&1; }
has_compose() {
  local version
  version=$(compose_version) || return 1
  version=${version#v}
  [[ -n $version && $(printf '%s\n' "$COMPOSE_MINIMUM" "$version" | sort -V | head -n 1) == "$COMPOSE_MINIMUM" ]]
}
is_complete() { has_engine && has_compose && has_buildx; }
describe() { say "engine $(engine_version), compose $(compose_version), buildx: ready"; }

# The client follows DOCKER_HOST, else its current context: a local engine is of use at the default socket only.
endpoint() {
  if [[ -n ${DOCKER_HOST:-} ]]; then
    printf '%s\n' "$DOCKER_HOST"
  elif command -v docker >/dev/null; then
    docker context inspect --format '{{.Endpoints.docker.Host}}' 2>/dev/null || printf '%s\n' "$DEFAULT_SOCKET"
  else
    printf '%s\n' "$DEFAULT_SOCKET"
  fi
}

os_field() { sed -n "s/^$1=//p" /etc/os-release 2>/dev/null | tr -d '"'; }

require_supported_machine() {
  local wanted='install Docker with compose 2.24.4 or newer and buildx (https://docs.docker.com/engine/install/) and start it'
  [[ $(uname -s) == Linux ]] || fail 2 "no Docker engine answers: $wanted"
  case "$(os_field ID)" in
    debian | ubuntu) ;;
    *) fail 2 "Docker engine, compose or buildx missing, and this is neither Debian nor Ubuntu: $wanted" ;;
  esac
  [[ $(id -u) == 0 ]] || fail 2 "Docker engine, compose or buildx missing: $wanted, or run this script as root"
  local where
  where=$(endpoint)
  has_engine || [[ $where == "$DEFAULT_SOCKET" || $where == unix:///run/docker.sock ]] ||
    fail 2 "the engine at $where does not answer: start it, or unset DOCKER_HOST / select the default context"
}

# Packages missing here, as lines "name suite"; an empty suite is the distribution's own.
# Bookworm's engine (20.10) and compose (1.29) are too old. The newer packages need no newer libc, so they install beside the rest.
missing_packages() {
  local engine_suite='' plugin_suite='' compose=docker-compose
  [[ $(os_field ID) == ubuntu ]] && compose=docker-compose-v2
  [[ $(os_field VERSION_CODENAME) == bookworm ]] && engine_suite=trixie plugin_suite=sid
  if ! has_engine && ! command -v dockerd >/dev/null; then
    printf '%s %s\n' docker.io "$engine_suite" containerd "$engine_suite" runc '' iptables '' ca-certificates ''
    # Ubuntu and Debian before 13 have the client in docker.io.
    [[ $(os_field ID) == debian ]] && printf '%s %s\n' docker-cli "$engine_suite"
  fi
  has_compose || printf '%s %s\n' "$compose" "$plugin_suite"
  has_buildx || printf '%s %s\n' docker-buildx "$plugin_suite"
}

# Without an init system a package's attempt to start its service fails its installation.
install_packages() {
  local apt=("$@") policy=/usr/sbin/policy-rc.d own_policy=false code=0
  if [[ ! -d /run/systemd/system && ! -e $policy ]]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    own_policy=true
  fi
  DEBIAN_FRONTEND=noninteractive "${apt[@]}" >"$work/apt.log" 2>&1 </dev/null || code=$?
  if $own_policy; then rm -f "$policy"; fi
  ((code == 0)) || { tail -n 20 "$work/apt.log" >&2; fail 1 'apt-get install failed'; }
}

# apt with sources, pins and package lists of its own, so that nothing is left behind that could upgrade the system later.
bookworm_apt() {
  local mirror
  mirror=$(sed -nE 's#^(URIs:|deb( \[[^]]*\])?) *(https?://[^ ]*/debian)/?( .*)?$#\3#p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -n 1) || true
  mirror=${mirror:-http://deb.debian.org/debian}
  mkdir -p "$work/lists/partial"
  local suite
  for suite in bookworm trixie sid; do
    printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' "$mirror" "$suite"
  done >"$work/sources.list"
  for suite in trixie sid; do
    printf 'Package: *\nPin: release n=%s\nPin-Priority: 50\n\n' "$suite"
  done >"$work/preferences"
  apt_options=(
    -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::Etc::Preferences=$work/preferences" -o Dir::Etc::PreferencesParts=/dev/null
    -o "Dir::State::Lists=$work/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
    # A mirror that is frozen in time serves a sid whose Release file has expired.
    -o Acquire::Check-Valid-Until=false
  )
}

install_missing() {
  local targets=() name suite apt_options=()
  while read -r name suite; do targets+=("$name${suite:+/$suite}"); done < <(missing_packages)
  ((${#targets[@]})) || return 0
  say "installing ${targets[*]} with apt (half a minute or so)"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  [[ $(os_field VERSION_CODENAME) == bookworm ]] && bookworm_apt
  apt-get "${apt_options[@]}" -qq update >"$work/update.log" 2>&1 ||
    { tail -n 10 "$work/update.log" >&2; fail 1 'apt-get update failed'; }
  install_packages apt-get "${apt_options[@]}" -qq -y --no-install-recommends install "${targets[@]}"
  hash -r
}

start_time() { sed -E 's/^.*\) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20; }

# The process id of the engine that this script started, if it still runs: ids are used again, so the start time counts too.
own_engine() {
  local pid started
  [[ -r $PID_FILE ]] || return 1
  read -r pid started <"$PID_FILE" || return 1
  [[ $pid =~ ^[0-9]+$ && -r /proc/$pid/cmdline ]] || return 1
  [[ $(tr '\0' ' ' <"/proc/$pid/cmdline") == *dockerd* && $(start_time "$pid") == "$started" ]] || return 1
  printf '%s\n' "$pid"
}

start_failed() {
  tail -n 15 "$LOG_FILE" >&2
  fail 1 "$1; its last lines are above"
}

# An engine that was killed leaves its own pid file, which keeps the next one from starting: while it dies, and for ever
# once its id belongs to another process.
forget_dead_engine() {
  local pid deadline=$((SECONDS + START_DEADLINE))
  [[ -r /var/run/docker.pid ]] || return 0
  pid=$(</var/run/docker.pid)
  while [[ $(tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline") == *dockerd* ]]; do
    ((SECONDS < deadline)) || fail 1 "dockerd (process $pid) runs and does not answer: end it, or find out why"
    has_engine && return 0
    sleep 0.2
  done
  # Its threads may still be at work on a disk when its command line is gone.
  while [[ $(sed -E 's/^.*\) //' "/proc/$pid/stat" 2>/dev/null) == Z* ]]; do
    ((SECONDS < deadline)) || break
    sleep 0.2
  done
  rm -f /var/run/docker.pid
}

start_engine() {
  local pid dockerd
  if ! pid=$(own_engine); then
    dockerd=$(command -v dockerd) || fail 1 'no dockerd after the installation'
    forget_dead_engine
    say "starting $dockerd, log in $LOG_FILE"
    # The lock's descriptor is closed: an engine that held it would block every later call.
    setsid "$dockerd" >>"$LOG_FILE" 2>&1 </dev/null 9>&- &
    pid=$!
    printf '%s %s\n' "$pid" "$(start_time "$pid")" >"$PID_FILE"
  fi
  local deadline=$((SECONDS + START_DEADLINE))
  until has_engine; do
    own_engine >/dev/null || start_failed "dockerd (process $pid) ended"
    ((SECONDS < deadline)) || start_failed "dockerd (process $pid) did not answer within $START_DEADLINE s"
    sleep 0.2
  done
}

start() {
  if is_complete; then describe; return; fi
  require_supported_machine
  exec 9>"$LOCK_FILE"
  flock -w 600 9 || fail 1 "another run of this script holds $LOCK_FILE"
  install_missing
  has_engine || start_engine
  is_complete || fail 1 'engine, compose or buildx still missing after the installation'
  describe
}

stop() {
  local pid
  pid=$(own_engine) || { say 'no engine of this script is running: nothing to stop'; return; }
  say "stopping dockerd (process $pid)"
  kill -TERM "$pid"
  local deadline=$((SECONDS + START_DEADLINE))
  while own_engine >/dev/null; do
    ((SECONDS < deadline)) || fail 1 "dockerd (process $pid) is still there after $START_DEADLINE s"
    sleep 0.2
  done
  rm -f "$PID_FILE"
}

status() {
  if is_complete; then describe; else fail 1 'engine, compose or buildx does not answer'; fi
}

case "${1:-start}" in
  start | stop | status) "${1:-start}" ;;
  *) fail 2 "unknown command $1: start, stop or status" ;;
esac
