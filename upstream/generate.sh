#!/usr/bin/env bash
# Writes lib/upstream/data: the schemas of every upstream, from pinned Go types and from a real API server.
#
#   generate.sh [--check] [--skip-kubernetes]
#
#   --check              changes nothing; fails when the committed files are not what would be written
#   --skip-kubernetes    leaves kubernetes.json out, so that no API server has to be built
set -euo pipefail

home="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
data="$home/../lib/upstream/data"

check='' kubernetes=yes
for argument in "$@"; do
  case "$argument" in
    --check) check=yes ;;
    --skip-kubernetes) kubernetes='' ;;
    *) echo "generate: unknown argument \"$argument\"; usage: generate.sh [--check] [--skip-kubernetes]" >&2; exit 2 ;;
  esac
done

# "direct" makes a refused version wait for a clone over git that is never wanted here.
GOPROXY="$(go env GOPROXY | sed -e 's/[,|]direct//g')"
export GOPROXY GOFLAGS='-mod=readonly -buildvcs=false' GOWORK=off CGO_ENABLED=0

fresh="$(mktemp -d)"
trap 'rm -rf "$fresh"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

controller_gen="$("$home/bin/build-servers.sh" controller-gen | sed 's/^controller-gen=//')"

(cd "$home" && go build -o "$fresh/generate" ./cmd/generate)
mkdir "$fresh/data"
command=("$fresh/generate" -home "$home" -out "$fresh/data" -controller-gen "$controller_gen")
if [ -n "$kubernetes" ]; then
  (cd "$home/.." && npx tsx --tsconfig test/tsconfig.json test/live/with-server.ts "${command[@]}")
else
  "${command[@]}"
fi

if [ -z "$check" ]; then
  mkdir -p "$data"
  cp "$fresh/data"/*.json "$data/"
  echo "generate: wrote $(ls "$fresh/data" | wc -l) files" >&2
  exit 0
fi

drift=''
for file in "$fresh/data"/*.json "$data"/*.json; do
  name="$(basename "$file")"
  [ "$name" != kubernetes.json ] || [ -n "$kubernetes" ] || continue
  # Made by ceph-options.sh.
  [ "$name" != ceph-options.json ] || continue
  cmp -s "$fresh/data/$name" "$data/$name" || drift+="$name"$'\n'
done
if [ -n "$drift" ]; then
  echo 'generate: these files in lib/upstream/data are not what upstream/generate.sh writes; run it and commit the result:' >&2
  sort -u <<<"${drift%$'\n'}" | sed 's/^/  /' >&2
  exit 1
fi
echo 'generate: lib/upstream/data is up to date' >&2
