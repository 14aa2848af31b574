#!/usr/bin/env bash
# The two checks of the official MariaDB image that compose files use: --connect (over TCP) and --innodb_initialized.
set -eo pipefail

client() { mariadb --defaults-extra-file=/var/lib/mysql/.my-healthcheck.cnf --host 127.0.0.1 --protocol tcp --skip-column-names "$@"; }

(($#)) || { echo 'At least one healthcheck is required' >&2; exit 1; }
for check; do
  case $check in
    # Any answer of the server will do, also a refused log-in.
    --connect) ! client -e 'select 1' 2>&1 | grep -F "Can't connect" >&2 || exit 1 ;;
    --innodb_initialized)
      [[ $(client -e 'select 1 from information_schema.ENGINES WHERE engine="innodb" AND support in ("YES", "DEFAULT", "ENABLED")') == 1 ]] ||
        { echo 'healthcheck innodb_initialized failed' >&2; exit 1; }
      ;;
    --su-mysql) ;;
    *) echo "healthcheck unknown test/option ${check#--}" >&2; exit 1 ;;
  esac
done
