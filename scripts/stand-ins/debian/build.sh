#!/usr/bin/env bash
# Imports a small Debian 13 as the base of the stand-ins: build.sh IMAGE LABEL HASH
set -euo pipefail

image=$1 label=$2 hash=$3
readonly SUITE=trixie MIRROR=http://deb.debian.org/debian

[[ $(id -u) == 0 ]] || { echo 'debootstrap needs root' >&2; exit 1; }
if ! command -v debootstrap >/dev/null; then
  command -v apt-get >/dev/null || { echo 'debootstrap is missing' >&2; exit 1; }
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install debootstrap
fi

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
debootstrap --variant=minbase --include=ca-certificates "$SUITE" "$tree" "$MIRROR"

# What debootstrap leaves behind doubles the size; later package installations must leave nothing either.
rm -rf "$tree"/var/cache/apt/* "$tree"/var/lib/apt/lists/* "$tree"/var/log/* "$tree"/usr/share/{doc,man,info,locale}/*
install -d -m 0755 "$tree/var/lib/apt/lists/partial" "$tree/var/cache/apt/archives/partial"
cat >"$tree/etc/dpkg/dpkg.cfg.d/image" <<'CONFIG'
force-unsafe-io
path-exclude /usr/share/doc/*
path-exclude /usr/share/man/*
path-exclude /usr/share/info/*
path-exclude /usr/share/locale/*
CONFIG
cat >"$tree/etc/apt/apt.conf.d/image" <<'CONFIG'
DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Acquire::Languages "none";
APT::Install-Recommends "false";
APT::Get::Assume-Yes "true";
CONFIG
# A package's attempt to start its service in a build would fail.
printf '#!/bin/sh\nexit 101\n' >"$tree/usr/sbin/policy-rc.d"
chmod +x "$tree/usr/sbin/policy-rc.d"

# A machine without a registry is often one behind a proxy with an authority of its own: builds must trust what the host trusts.
if [[ -s /etc/ssl/certs/ca-certificates.crt ]]; then
  cp /etc/ssl/certs/ca-certificates.crt "$tree/etc/ssl/certs/ca-certificates.crt"
  echo "the host's certificate authorities were copied into $image"
fi

tar -C "$tree" -c . | docker import --change "LABEL $label=$hash" --change 'CMD ["bash"]' \
  --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' - "$image"
