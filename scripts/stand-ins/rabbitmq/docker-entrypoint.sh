#!/usr/bin/env bash
# The start of the official RabbitMQ image.
set -eo pipefail

if [[ ${1:-} == rabbitmq* && $(id -u) == 0 ]]; then
  if [[ $1 == rabbitmq-server ]]; then
    find /var/lib/rabbitmq \! -user rabbitmq -exec chown rabbitmq '{}' +
  fi
  exec setpriv --reuid=rabbitmq --regid=rabbitmq --init-groups -- "$0" "$@"
fi

if [[ ${1:-} == rabbitmq-server ]]; then
  for setting in USER PASS VHOST; do
    name=RABBITMQ_DEFAULT_$setting
    if [[ -n ${!name:-} ]]; then printf 'default_%s = %s\n' "${setting,,}" "${!name}"; fi
  done >/etc/rabbitmq/conf.d/15-environment.conf
fi
exec "$@"
