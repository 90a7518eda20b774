#!/usr/bin/env bash
# Runs a command beside a real kube-apiserver with etcd, and takes both away again when the command ends.
#
#   api-server.sh command [argument...]
#
# The command finds the server through ROOKERY_SERVER (address), ROOKERY_SERVER_TOKEN (of an administrator) and
# ROOKERY_SERVER_CA (certificate file). There are no nodes and no controllers. Everything lives in one temporary folder
# and on loopback ports that were free; KUBE_APISERVER and ETCD name the programs, which build-servers.sh builds.
set -euo pipefail

: "${KUBE_APISERVER:?is not set; build-servers.sh prints its path}" "${ETCD:?is not set; build-servers.sh prints its path}"
[ $# -gt 0 ] || { echo 'api-server: no command given' >&2; exit 2; }

folder="$(mktemp -d)"
pids=()
stop() {
  local pid
  # The API server takes seconds to drain when asked politely; nothing here is worth keeping.
  for pid in ${pids[@]+"${pids[@]}"}; do kill -KILL "$pid" 2>/dev/null || true; done
  for pid in ${pids[@]+"${pids[@]}"}; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

fail() { echo "api-server: $1" >&2; tail -n 5 "$folder"/*.log >&2 || true; exit 1; }
answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Below the range the system hands out itself, so that no outgoing connection takes the port before the server does.
free_port() {
  local port
  while :; do
    port=$((RANDOM % 12000 + 20000))
    answers "$port" || { echo "$port"; return; }
  done
}

# await SECONDS PID CHECK...: waits until the check holds, or fails when the process dies or time is up.
await() {
  local deadline=$((SECONDS + $1)) pid="$2"
  shift 2
  until "$@"; do
    kill -0 "$pid" 2>/dev/null || fail 'a server stopped while starting'
    [ "$SECONDS" -lt "$deadline" ] || fail 'a server did not become ready'
    sleep 0.05
  done
}

etcd_port="$(free_port)"
peer="http://127.0.0.1:$(free_port)"
server_port="$(free_port)"
etcd_url="http://127.0.0.1:$etcd_port"
export ROOKERY_SERVER="https://127.0.0.1:$server_port"
ROOKERY_SERVER_TOKEN="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
export ROOKERY_SERVER_TOKEN ROOKERY_SERVER_CA="$folder/certificates/apiserver.crt"

(umask 077; echo "$ROOKERY_SERVER_TOKEN,admin,admin,system:masters" >"$folder/tokens.csv")
openssl ecparam -name prime256v1 -genkey -noout -out "$folder/account.key"

"$ETCD" --name d --data-dir "$folder/etcd" --listen-client-urls "$etcd_url" --advertise-client-urls "$etcd_url" \
  --listen-peer-urls "$peer" --initial-advertise-peer-urls "$peer" --initial-cluster "d=$peer" --unsafe-no-fsync \
  >"$folder/etcd.log" 2>&1 &
pids+=($!)
await 30 $! answers "$etcd_port" # a server started earlier would wait out its own back-off

"$KUBE_APISERVER" --etcd-servers="$etcd_url" --bind-address=127.0.0.1 --advertise-address=127.0.0.1 --secure-port="$server_port" \
  --cert-dir="$folder/certificates" --service-cluster-ip-range=10.0.0.0/24 --authorization-mode=RBAC \
  --token-auth-file="$folder/tokens.csv" --service-account-issuer=https://kubernetes.default.svc \
  --service-account-signing-key-file="$folder/account.key" --service-account-key-file="$folder/account.key" \
  --allow-privileged=true --disable-admission-plugins=ServiceAccount --enable-priority-and-fairness=false --profiling=false \
  --endpoint-reconciler-type=none >"$folder/kube-apiserver.log" 2>&1 &
pids+=($!)

# A foreign server on the same port does not know the token, so it is never taken for this one.
ready() {
  curl --silent --fail --output /dev/null --cacert "$ROOKERY_SERVER_CA" --noproxy 127.0.0.1 \
    --config - "$ROOKERY_SERVER/readyz" <<<"header = \"Authorization: Bearer $ROOKERY_SERVER_TOKEN\""
}
await 120 $! ready

"$@"
