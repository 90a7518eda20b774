import type { RookReleaseData } from './release-data';

const TENTACLE_20_2_0 = 'its read affinity can corrupt data (rook/rook#16839)';

/**
 * Rook, newest first.
 *
 * Images: deploy/examples/images.txt of each tag. Kubernetes and Ceph: Documentation/Getting-Started/Prerequisites and
 * Documentation/Upgrade of each minor, pkg/operator/ceph/version.
 */
export const ROOK_RELEASES: readonly RookReleaseData[] = [
  {
    version: '1.20.6',
    follows: '1.19.10',
    kubernetes: { oldest: '1.31', newest: '1.36' },
    schemas: { 'rook': '1.20.6', 'csi-operator': '1.0.4' },
    oldestCeph: '19.2.0',
    cephMajors: [19, 20],
    makesDrivers: [],
    troubledCeph: { '20.2.0': TENTACLE_20_2_0 },
    images: {
      rook: 'docker.io/rook/ceph:v1.20.6',
      ceph: 'quay.io/ceph/ceph:v20.2.4',
      cephCsi: 'quay.io/cephcsi/cephcsi:v3.17.0',
      cephCsiOperator: 'quay.io/cephcsi/ceph-csi-operator:v1.0.4',
      csiProvisioner: 'registry.k8s.io/sig-storage/csi-provisioner:v6.2.0',
      csiAttacher: 'registry.k8s.io/sig-storage/csi-attacher:v4.12.0',
      csiResizer: 'registry.k8s.io/sig-storage/csi-resizer:v2.1.0',
      csiSnapshotter: 'registry.k8s.io/sig-storage/csi-snapshotter:v8.5.0',
      csiNodeDriverRegistrar: 'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.17.0',
      csiAddons: 'quay.io/csiaddons/k8s-sidecar:v0.14.0',
      cosiDriver: 'quay.io/ceph/cosi:v0.1.4',
      cosiSidecar: 'gcr.io/k8s-staging-sig-storage/objectstorage-sidecar:v0.2.2',
    },
  },
  {
    version: '1.19.10',
    kubernetes: { oldest: '1.30', newest: '1.35' },
    schemas: { 'rook': '1.19.10', 'csi-operator': '0.6.0' },
    oldestCeph: '19.2.0',
    cephMajors: [19, 20],
    makesDrivers: ['rbd', 'cephfs', 'nfs'],
    troubledCeph: { '20.2.0': TENTACLE_20_2_0 },
    images: {
      rook: 'docker.io/rook/ceph:v1.19.10',
      ceph: 'quay.io/ceph/ceph:v19.2.6',
      cephCsi: 'quay.io/cephcsi/cephcsi:v3.16.2',
      cephCsiOperator: 'quay.io/cephcsi/ceph-csi-operator:v0.6.0',
      csiProvisioner: 'registry.k8s.io/sig-storage/csi-provisioner:v6.1.1',
      csiAttacher: 'registry.k8s.io/sig-storage/csi-attacher:v4.11.0',
      csiResizer: 'registry.k8s.io/sig-storage/csi-resizer:v2.1.0',
      csiSnapshotter: 'registry.k8s.io/sig-storage/csi-snapshotter:v8.5.0',
      csiNodeDriverRegistrar: 'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.16.0',
      csiAddons: 'quay.io/csiaddons/k8s-sidecar:v0.14.0',
      cosiDriver: 'quay.io/ceph/cosi:v0.1.4',
      cosiSidecar: 'gcr.io/k8s-staging-sig-storage/objectstorage-sidecar:v0.2.2',
    },
  },
];
