#!/usr/bin/env bash
# The start of the official PostgreSQL image: on an empty data folder initdb, a temporary server that listens on the
# socket only, the database and the scripts of /docker-entrypoint-initdb.d, stop; then the real server.
set -Eeo pipefail

# NAME from the environment or from the file that NAME_FILE names, else the default.
from_environment() {
  local name=$1 file_name=$1_FILE value=${2:-}
  if [[ -n ${!name:-} && -n ${!file_name:-} ]]; then
    echo "error: both $name and $file_name are set (but are exclusive)" >&2
    exit 1
  fi
  if [[ -n ${!name:-} ]]; then value=${!name}; elif [[ -n ${!file_name:-} ]]; then value=$(<"${!file_name}"); fi
  export "$name=$value"
  unset "$file_name"
}

prepare_folders() {
  mkdir -p "$PGDATA" /var/run/postgresql
  chmod 700 "$PGDATA" || :
  if [[ -n ${POSTGRES_INITDB_WALDIR:-} ]]; then mkdir -p "$POSTGRES_INITDB_WALDIR"; fi
  [[ $(id -u) == 0 ]] || return 0
  # One look at the folder spares the walk through data that are right already.
  [[ $(stat -c %U "$PGDATA") == postgres ]] || chown -R postgres "$PGDATA"
  if [[ -n ${POSTGRES_INITDB_WALDIR:-} ]]; then chown -R postgres "$POSTGRES_INITDB_WALDIR"; fi
}

# initdb refuses a user without a name; `user:` in a compose file may ask for any number.
name_this_user() {
  getent passwd "$(id -u)" >/dev/null && return
  local wrapper
  wrapper=$(echo /usr/lib/*/libnss_wrapper.so)
  NSS_WRAPPER_PASSWD=$(mktemp) NSS_WRAPPER_GROUP=$(mktemp)
  export LD_PRELOAD=$wrapper NSS_WRAPPER_PASSWD NSS_WRAPPER_GROUP
  echo "postgres:x:$(id -u):$(id -g):PostgreSQL:$PGDATA:/bin/false" >"$NSS_WRAPPER_PASSWD"
  echo "postgres:x:$(id -g):" >"$NSS_WRAPPER_GROUP"
}

require_password() {
  if [[ -z $POSTGRES_PASSWORD && $POSTGRES_HOST_AUTH_METHOD != trust ]]; then
    cat >&2 <<'MESSAGE'
Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

       You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
       connections without a password. This is *not* recommended.
MESSAGE
    exit 1
  fi
}

initialize() {
  local wal=()
  # shellcheck disable=SC2034 # used in the eval
  if [[ -n ${POSTGRES_INITDB_WALDIR:-} ]]; then wal=(--waldir "$POSTGRES_INITDB_WALDIR"); fi
  # As in the official image the arguments are shell text.
  eval 'initdb --username="$POSTGRES_USER" --pwfile=<(printf "%s\n" "$POSTGRES_PASSWORD") "${wal[@]}" '"${POSTGRES_INITDB_ARGS:-}"
  printf '\nhost all all all %s\n' "$POSTGRES_HOST_AUTH_METHOD" >>"$PGDATA/pg_hba.conf"
}

sql() {
  PGHOST='' PGHOSTADDR='' PGPASSWORD=$POSTGRES_PASSWORD \
    psql -v ON_ERROR_STOP=1 --no-password --no-psqlrc --username "$POSTGRES_USER" "$@"
}

create_database() {
  [[ $POSTGRES_DB != postgres ]] || return 0
  # psql expands variables in its input, not in -c.
  sql --dbname postgres --set db="$POSTGRES_DB" <<<'CREATE DATABASE :"db";'
}

run_scripts() {
  local script
  for script in /docker-entrypoint-initdb.d/*; do
    case $script in
      *.sh)
        if [[ -x $script ]]; then echo "$0: running $script"; "$script"; else
          echo "$0: sourcing $script"
          # shellcheck source=/dev/null
          . "$script"
        fi
        ;;
      *.sql) echo "$0: running $script"; sql --dbname "$POSTGRES_DB" -f "$script" ;;
      *.sql.gz) echo "$0: running $script"; gunzip -c "$script" | sql --dbname "$POSTGRES_DB" ;;
      '/docker-entrypoint-initdb.d/*') ;;
      *) echo "$0: ignoring $script" ;;
    esac
  done
}

set_up() {
  require_password
  initialize
  # Server options are for the temporary server too; without an address nobody outside takes it for the real one.
  shift
  PGUSER=$POSTGRES_USER NOTIFY_SOCKET='' pg_ctl -D "$PGDATA" -o "$(printf '%q ' "$@" -c listen_addresses= -p "${PGPORT:-5432}")" -w start
  create_database
  run_scripts
  PGUSER=$POSTGRES_USER pg_ctl -D "$PGDATA" -m fast -w stop
  printf '\nPostgreSQL init process complete; ready for start up.\n\n'
}

wants_help() {
  local argument
  for argument; do
    case $argument in -'?' | --help | --describe-config | -V | --version) return 0 ;; esac
  done
  return 1
}

if [[ ${1:0:1} == - ]]; then set -- postgres "$@"; fi
if [[ ${1:-} == postgres ]] && ! wants_help "$@"; then
  prepare_folders
  if [[ $(id -u) == 0 ]]; then
    export HOME=/var/lib/postgresql
    exec setpriv --reuid=postgres --regid=postgres --init-groups -- "$0" "$@"
  fi
  if [[ -s $PGDATA/PG_VERSION ]]; then
    printf '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n'
  else
    from_environment POSTGRES_PASSWORD
    from_environment POSTGRES_USER postgres
    from_environment POSTGRES_DB "$POSTGRES_USER"
    from_environment POSTGRES_INITDB_ARGS
    : "${POSTGRES_HOST_AUTH_METHOD:=scram-sha-256}"
    name_this_user
    set_up "$@"
    if [[ -n ${NSS_WRAPPER_PASSWD:-} ]]; then rm -f "$NSS_WRAPPER_PASSWD" "$NSS_WRAPPER_GROUP"; unset LD_PRELOAD; fi
  fi
fi
exec "$@"
