#!/usr/bin/env bash
# Builds pinned tools from their Go modules into a cache and prints one NAME=path line each.
#
#   build-servers.sh [tool...]      default: kube-apiserver etcd
#
# A tool's folder in the cache is named after everything that decides its bytes (go.mod, go.sum, flags, Go version), so a
# stale binary is never picked up and several checkouts can share one cache. The cache is ${ROOKERY_CACHE:-~/.cache/rookery}.
set -euo pipefail

modules="$(cd "$(dirname "${BASH_SOURCE[0]}")/../modules" && pwd)"
cache="${ROOKERY_CACHE:-$HOME/.cache/rookery}"
jobs="${ROOKERY_BUILD_JOBS:-2}" # linking kube-apiserver takes 2 GB; more jobs at once take more

# "direct" makes a refused version wait for a clone over git that this build never wants.
GOPROXY="$(go env GOPROXY | sed -e 's/[,|]direct//g')"
export GOPROXY GOFLAGS='-mod=readonly -buildvcs=false' GOWORK=off CGO_ENABLED=0

version_of() { awk -v m="$2" '$1 == "require" { $1 = ""; $0 = $0 } $1 == m { print $2; exit }' "$modules/$1/go.mod"; }

# Kubernetes reports v0.0.0-master unless the linker tells it its version.
kube_ldflags() {
  local version minor package flags='-s -w'
  version="$(version_of kube k8s.io/kubernetes)"
  minor="$(cut -d. -f2 <<<"$version")"
  for package in k8s.io/component-base/version k8s.io/client-go/pkg/version; do
    flags+=" -X $package.gitVersion=$version -X $package.gitMajor=1 -X $package.gitMinor=$minor -X $package.gitTreeState=clean"
  done
  echo "$flags"
}

# What a tool is made of: sets module, package, flags, tags and sources.
describe() {
  flags='-s -w' tags='' sources=()
  case "$1" in
    kube-apiserver | kube-controller-manager | kube-scheduler | kubectl)
      module=kube package="k8s.io/kubernetes/cmd/$1" flags="$(kube_ldflags)" ;;
    etcd) module=etcd package=go.etcd.io/etcd/server/v3 ;;
    hypertopolvm) module=topolvm-controller package=github.com/topolvm/topolvm/cmd/hypertopolvm ;;
    # Without the tag Rook does not compile against the go-ceph that it asks for.
    rook) module=rook-operator package=github.com/rook/rook/cmd/rook tags=ceph_preview ;;
    rook-oracle)
      module=rook-operator package=./oracle tags=ceph_preview
      sources=("$modules/$module"/oracle/*.go) ;;
    csi-operator) module=csi-operator package=github.com/ceph/ceph-csi-operator/cmd ;;
    controller-gen) module=controller-gen package=sigs.k8s.io/controller-tools/cmd/controller-gen ;;
    *) echo "build-servers: no module builds \"$1\"" >&2; return 2 ;;
  esac
}

# Modules of what is built later come over the network while the processors are busy with the first.
fetch() {
  local tool module package flags tags sources
  for tool in "${tools[@]}"; do
    describe "$tool" && (cd "$modules/$module" && go list -deps -tags "$tags" "$package")
  done >/dev/null 2>&1
}

fetching=''
trap '[ -z "$fetching" ] || kill "$fetching" 2>/dev/null || true' EXIT

build() {
  local tool="$1" module package flags tags sources key folder
  describe "$tool" || return
  key="$({
    cat "$modules/$module/go.mod" "$modules/$module/go.sum" ${sources[@]+"${sources[@]}"}
    go env GOVERSION GOOS GOARCH
    echo "$flags$tags"
  } | sha256sum | cut -c1-20)"
  folder="$cache/$key"
  if [ ! -x "$folder/$tool" ]; then
    mkdir -p "$folder"
    if [ -z "$fetching" ]; then
      fetch &
      fetching=$!
    fi
    (
      # One build at a time: the tools of one module share most of their packages through Go's build cache.
      if command -v flock >/dev/null; then flock 9; fi
      [ -x "$folder/$tool" ] && exit 0
      echo "build-servers: building $tool" >&2
      cd "$modules/$module"
      # Bash ignores a failure inside of what stands before "||", hence the chain.
      nice -n 10 go build -p "$jobs" -trimpath -tags "$tags" -ldflags "$flags" -o "$folder/$tool.$$" "$package" &&
        mv "$folder/$tool.$$" "$folder/$tool"
    ) 9>"$cache/build.lock" || return 1
  fi
  echo "$tool=$folder/$tool"
}

[ $# -gt 0 ] || set -- kube-apiserver etcd
tools=("$@")
for tool in "$@"; do build "$tool"; done
