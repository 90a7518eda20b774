/** The kind of drivers for COSI. */
export const COSI_DRIVER = 'ceph.rook.io/CephCOSIDriver';
/** The kinds of classes of COSI. */
export const COSI_CLASS_KINDS = ['objectstorage.k8s.io/BucketClass', 'objectstorage.k8s.io/BucketAccessClass'];
/** The name of the driver, wherever it runs. */
export const COSI_DRIVER_NAME = 'rook-ceph.ceph.objectstorage.k8s.io';
