#!/usr/bin/env bash
# Writes lib/upstream/data/ceph-options.json: the names of Ceph's options, as Ceph's own tool prints them.
#
#   ceph-options.sh [--check]
#
# Debian's packages of two releases of Ceph are unpacked into a directory of their own; needs root and mmdebstrap. It is not part of
# generate.sh, since Debian keeps one build of a release at a time: the file names the versions it was made from.
set -euo pipefail

home="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
file="$home/../lib/upstream/data/ceph-options.json"
# The newest Ceph that Rook supports, and the one before the oldest: what either knows, a release between them is taken to know.
suites=(forky trixie)

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# A mirror may lag behind for longer than a list of packages is valid; its signature is checked all the same.
for suite in "${suites[@]}"; do
  mmdebstrap --quiet --variant=minbase --format=directory --include=ceph-common \
    --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Check-Valid-Until "false"' --dpkgopt='force-unsafe-io' "$suite" "$work/$suite"
  chroot "$work/$suite" ceph-conf --version | sed -E 's/^ceph version ([0-9.]+) .*/\1/' > "$work/$suite.version"
  chroot "$work/$suite" ceph-conf -c /dev/null --show-config 2>/dev/null | sed -nE 's/^([a-z0-9_.-]+) = .*/\1/p' | LC_ALL=C sort -u > "$work/$suite.names"
done

node "$home/ceph-options.js" "$work" "${suites[@]}" > "$work/ceph-options.json"
if [ "${1:-}" = --check ]; then
  cmp "$work/ceph-options.json" "$file"
else
  cp "$work/ceph-options.json" "$file"
fi
