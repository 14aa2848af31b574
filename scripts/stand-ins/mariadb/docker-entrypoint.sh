#!/usr/bin/env bash
# The start of the official MariaDB image: on an empty data folder mariadb-install-db, a temporary server without
# network, users, database and the scripts of /docker-entrypoint-initdb.d, stop; then the real server.
set -eo pipefail
shopt -s nullglob

readonly SOCKET=/run/mysqld/mysqld.sock

# MARIADB_NAME, else MYSQL_NAME, each from the environment or from the file that ..._FILE names, else the default.
from_environment() {
  local name=MARIADB_$1 value=${2:-} candidate file
  for candidate in "MARIADB_$1" "MYSQL_$1"; do
    file=${candidate}_FILE
    if [[ -n ${!candidate:-} ]]; then value=${!candidate}; break; fi
    if [[ -n ${!file:-} ]]; then value=$(<"${!file}"); break; fi
  done
  printf -v "$name" %s "$value"
}

read_environment() {
  from_environment ROOT_HOST %
  from_environment ROOT_PASSWORD
  from_environment ALLOW_EMPTY_ROOT_PASSWORD "${MYSQL_ALLOW_EMPTY_PASSWORD:-}"
  from_environment RANDOM_ROOT_PASSWORD
  from_environment DATABASE
  from_environment USER
  from_environment PASSWORD
  from_environment INITDB_SKIP_TZINFO
  if [[ -z $MARIADB_ROOT_PASSWORD$MARIADB_ALLOW_EMPTY_ROOT_PASSWORD$MARIADB_RANDOM_ROOT_PASSWORD ]]; then
    echo '[ERROR] [Entrypoint]: Database is uninitialized and password option is not specified' >&2
    echo 'You need to specify one of MARIADB_ROOT_PASSWORD, MARIADB_ALLOW_EMPTY_ROOT_PASSWORD and MARIADB_RANDOM_ROOT_PASSWORD' >&2
    exit 1
  fi
  if [[ -n $MARIADB_RANDOM_ROOT_PASSWORD ]]; then
    MARIADB_ROOT_PASSWORD=$(head -c 24 /dev/urandom | base64)
    note "GENERATED ROOT PASSWORD: $MARIADB_ROOT_PASSWORD"
  fi
}

note() { echo "$(date -Iseconds) [Note] [Entrypoint]: $*"; }
# A string for SQL with NO_BACKSLASH_ESCAPES.
quoted() { printf "'%s'" "${1//\'/\'\'}"; }
client() { mariadb --protocol=socket -uroot --socket="$SOCKET" --skip-ssl --comments "$@"; }
client_as_root() { MYSQL_PWD=$MARIADB_ROOT_PASSWORD client --database="$MARIADB_DATABASE"; }

start_temporary_server() {
  note 'Starting temporary server'
  "$@" --skip-networking --default-time-zone=SYSTEM --socket="$SOCKET" --wsrep_on=OFF \
    --loose-innodb_buffer_pool_load_at_startup=0 --skip-ssl &
  temporary=$!
  local tries
  for tries in {300..0}; do
    if client --database=mysql <<<'SELECT 1' >/dev/null 2>&1; then break; fi
    kill -0 "$temporary" 2>/dev/null || tries=0
    ((tries > 0)) || { echo '[ERROR] [Entrypoint]: Unable to start server.' >&2; exit 1; }
    sleep 0.1
  done
  note 'Temporary server started.'
}

create_users() {
  local health_password host
  health_password=$(head -c 24 /dev/urandom | base64)
  printf '[mariadb-client]\nport=3306\nsocket=%s\nuser=healthcheck\npassword=%s\nskip-ssl\n' \
    "$SOCKET" "$health_password" >/var/lib/mysql/.my-healthcheck.cnf
  {
    echo "SET @@SESSION.SQL_LOG_BIN=0; SET @@SESSION.SQL_MODE=REPLACE(@@SESSION.SQL_MODE, 'NO_BACKSLASH_ESCAPES', '');"
    echo "SET @@SESSION.SQL_MODE=CONCAT(@@SESSION.SQL_MODE, ',NO_BACKSLASH_ESCAPES');"
    echo "DROP USER IF EXISTS root@'127.0.0.1', root@'::1', root@$(quoted "$HOSTNAME");"
    for host in localhost 127.0.0.1 ::1; do
      echo "CREATE USER healthcheck@'$host' IDENTIFIED BY $(quoted "$health_password"); GRANT USAGE ON *.* TO healthcheck@'$host';"
    done
    if [[ $MARIADB_ROOT_HOST != localhost ]]; then
      echo "CREATE USER root@$(quoted "$MARIADB_ROOT_HOST") IDENTIFIED BY $(quoted "$MARIADB_ROOT_PASSWORD");"
      echo "GRANT ALL ON *.* TO root@$(quoted "$MARIADB_ROOT_HOST") WITH GRANT OPTION;"
    fi
    if [[ -n $MARIADB_DATABASE ]]; then echo "CREATE DATABASE IF NOT EXISTS \`${MARIADB_DATABASE//\`/\`\`}\`;"; fi
    if [[ -n $MARIADB_USER && -n $MARIADB_PASSWORD ]]; then
      echo "CREATE USER $(quoted "$MARIADB_USER")@'%' IDENTIFIED BY $(quoted "$MARIADB_PASSWORD");"
      # In a grant an underscore would be a wildcard.
      if [[ -n $MARIADB_DATABASE ]]; then echo "GRANT ALL ON \`${MARIADB_DATABASE//_/\\_}\`.* TO $(quoted "$MARIADB_USER")@'%';"; fi
    fi
    # Last: it takes this session's way in.
    echo "SET PASSWORD FOR root@localhost = PASSWORD($(quoted "$MARIADB_ROOT_PASSWORD"));"
  } | client --database=mysql --binary-mode
}

run_scripts() {
  local script
  for script in /docker-entrypoint-initdb.d/*; do
    case $script in
      *.sh)
        if [[ -x $script ]]; then note "running $script"; "$script"; else
          note "sourcing $script"
          # shellcheck source=/dev/null
          . "$script"
        fi
        ;;
      *.sql) note "running $script"; client_as_root <"$script" ;;
      *.sql.gz) note "running $script"; gunzip -c "$script" | client_as_root ;;
      *) note "ignoring $script" ;;
    esac
  done
}

set_up() {
  read_environment
  note 'Initializing database files'
  mariadb-install-db --datadir=/var/lib/mysql --auth-root-authentication-method=normal --skip-test-db --skip-name-resolve \
    --old-mode='UTF8_IS_UTF8MB3' --default-time-zone=SYSTEM --skip-log-bin --loose-innodb_buffer_pool_load_at_startup=0 >/dev/null
  start_temporary_server "$@"
  if [[ -z $MARIADB_INITDB_SKIP_TZINFO ]]; then
    mariadb-tzinfo-to-sql --skip-write-binlog /usr/share/zoneinfo | client --database=mysql
  fi
  create_users
  run_scripts
  note 'Stopping temporary server'
  kill "$temporary"
  wait "$temporary"
  note 'MariaDB init process done. Ready for start up.'
}

wants_help() { [[ " $* " == *' --help '* || " $* " == *' --version '* || " $* " == *' -V '* || " $* " == *' --print-defaults '* ]]; }

if [[ ${1:0:1} == - ]]; then set -- mariadbd "$@"; fi
if [[ ${1:-} == mariadbd || ${1:-} == mysqld ]] && ! wants_help "$@"; then
  if [[ $(id -u) == 0 ]]; then
    mkdir -p /var/lib/mysql /run/mysqld
    find /var/lib/mysql /run/mysqld \! -user mysql -exec chown mysql: '{}' +
    export HOME=/var/lib/mysql
    exec setpriv --reuid=mysql --regid=mysql --init-groups -- "$0" "$@"
  fi
  if [[ ! -d /var/lib/mysql/mysql ]]; then set_up "$@"; fi
fi
exec "$@"
