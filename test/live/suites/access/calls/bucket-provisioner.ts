import { call, Place, type Component } from '../call';

const { EVERYWHERE, OWN, USERS } = Place;
const SIDECAR = 'kubernetes-sigs/container-object-storage-interface v0.2.2 sidecar/pkg';
const DRIVER = 'ceph/ceph-cosi v0.1.2 pkg/driver/provisioner.go';
const WIDE = 'the chart grants it everywhere; it is used in the namespace of the pod only';
const UNUSED = 'the chart grants it; nothing asks for it';

/** The COSI driver that Rook starts for buckets, with the sidecar beside it. */
export const BUCKET_PROVISIONER: Component = {
  accounts: /^objectstorage-provisioner$/,
  calls: [
    call(EVERYWHERE, 'objectstorage.k8s.io', 'buckets bucketaccesses', 'list watch', 'container-object-storage-interface internal/runtime/controller.go:runController'),
    call(EVERYWHERE, 'objectstorage.k8s.io', 'buckets', 'get update', `${SIDECAR}/bucket/bucket_controller.go:Add; ${DRIVER}:DriverDeleteBucket`),
    call(EVERYWHERE, 'objectstorage.k8s.io', 'buckets/status', 'update', `${SIDECAR}/bucket/bucket_controller.go:Add`),
    call(EVERYWHERE, 'objectstorage.k8s.io', 'bucketaccessclasses', 'get', `${SIDECAR}/bucketaccess/bucketaccess_controller.go:Add`),
    call(USERS, 'objectstorage.k8s.io', 'bucketclaims', 'get update', `${SIDECAR}/bucket/bucket_controller.go:deleteBucketOp`),
    call(USERS, 'objectstorage.k8s.io', 'bucketclaims/status bucketaccesses/status', 'update', `${SIDECAR}/bucket/bucket_controller.go:Add`),
    call(USERS, 'objectstorage.k8s.io', 'bucketaccesses', 'update', `${SIDECAR}/bucketaccess/bucketaccess_controller.go:Add`),
    call(USERS, 'objectstorage.k8s.io', 'bucketaccesses', 'list delete', `${SIDECAR}/bucket/bucket_controller.go:handleDeletion`),
    call(USERS, 'core', 'secrets', 'get create update delete', `${SIDECAR}/bucketaccess/bucketaccess_controller.go:Add, deleteBucketAccessOp`),
    call(OWN, 'coordination.k8s.io', 'leases', 'get create update', 'container-object-storage-interface internal/runtime/controller.go:Run'),
    call(OWN, 'core', 'events', 'create', 'container-object-storage-interface internal/runtime/controller.go:Run'),
  ],
  spare: [
    call(EVERYWHERE, 'objectstorage.k8s.io', 'buckets', 'create delete', UNUSED),
    call(EVERYWHERE, 'objectstorage.k8s.io', 'bucketaccesses', 'get create', UNUSED),
    call(EVERYWHERE, 'objectstorage.k8s.io', 'bucketclaims', 'list watch create delete', UNUSED),
    call(EVERYWHERE, 'objectstorage.k8s.io', 'bucketaccessclasses', 'list watch create update delete', UNUSED),
    call(EVERYWHERE, 'objectstorage.k8s.io', 'buckets/status bucketclaims/status bucketaccesses/status', 'get list watch create delete', UNUSED),
    call(EVERYWHERE, 'objectstorage.k8s.io', 'bucketaccessclasses/status', 'get list watch create update delete', UNUSED),
    call(EVERYWHERE, 'coordination.k8s.io', 'leases', 'get create update', WIDE),
    call(EVERYWHERE, 'coordination.k8s.io', 'leases', 'list watch delete', UNUSED),
    call(EVERYWHERE, 'core', 'events', 'create', WIDE),
    call(EVERYWHERE, 'core', 'events', 'get update delete', UNUSED),
    call(EVERYWHERE, 'events.k8s.io', 'events', 'create patch update', UNUSED),
  ],
  gaps: [
    call(EVERYWHERE, 'objectstorage.k8s.io', 'bucketclasses', 'get', `${SIDECAR}/bucket/bucket_controller.go:Add, for a bucket that exists already`),
    call(OWN, 'core', 'events', 'patch', 'client-go tools/record/event.go:recordEvent, so an event that repeats is lost'),
  ],
};
