#!/usr/bin/env bash
# Applies every example to a real API server, which is built from its pinned Go module when it is not in the cache yet.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if ! command -v go >/dev/null; then
  # Users need no Go; where every change is judged, a missing part is a failure.
  echo 'Go is not installed: the manifests are not applied to a real API server.'
  [ "${CI:-}" != true ]
  exit
fi
programs="$(upstream/bin/build-servers.sh kube-apiserver etcd)"
KUBE_APISERVER="$(sed -n 's/^kube-apiserver=//p' <<<"$programs")" ETCD="$(sed -n 's/^etcd=//p' <<<"$programs")"
export KUBE_APISERVER ETCD
upstream/bin/api-server.sh npx tsx --tsconfig test/tsconfig.json test/live/accept.ts
