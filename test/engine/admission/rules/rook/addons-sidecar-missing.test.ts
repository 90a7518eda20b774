import { addonsSidecarMissing } from '../../../../../lib/engine/admission/rules/rook/addons-sidecar-missing';
import { blockClass, driver, object, operator, verdicts } from '../samples';

const FIX = 'Set deployCsiAddons: true on the Driver, or in driverSpecDefaults; the driver for NFS cannot have the sidecar';
const replication = (provisioner = 'rook-ceph.rbd.csi.ceph.com') => object('replication.storage.openshift.io/v1alpha1', 'VolumeReplicationClass', 'replicated', undefined, { spec: { provisioner } });
const annotated = blockClass({}, { metadata: { name: 'block', annotations: { 'reclaimspace.csiaddons.openshift.io/schedule': '@weekly' } } });
const defaults = (spec: object) => object('csi.ceph.io/v1', 'OperatorConfig', 'ceph-csi-operator-config', 'rook-ceph', { spec: { driverSpecDefaults: spec } });

test('a class of CSI-Addons, and a storage class that asks for its work, over a driver without the sidecar', () => {
  expect(verdicts(addonsSidecarMissing, [driver(), replication(), annotated])).toEqual([
    { object: 'replicated', property: 'spec.provisioner', message: 'VolumeReplicationClass replicated needs CSI-Addons, and Driver rook-ceph/rook-ceph.rbd.csi.ceph.com runs without its sidecar', fix: FIX },
    {
      object: 'block',
      property: 'metadata.annotations["reclaimspace.csiaddons.openshift.io/schedule"]',
      message: 'StorageClass block needs CSI-Addons, and Driver rook-ceph/rook-ceph.rbd.csi.ceph.com runs without its sidecar',
      fix: FIX,
    },
  ]);
});

test('the driver\'s own word goes before that of all', () => {
  const off = driver(undefined, { deployCsiAddons: false });
  expect(verdicts(addonsSidecarMissing, [off, defaults({ deployCsiAddons: true }), replication()])).toHaveLength(1);
  expect(verdicts(addonsSidecarMissing, [driver(), defaults({ deployCsiAddons: true }), replication()])).toEqual([]);
});

test('the driver for NFS never has it', () => {
  const nfs = 'rook-ceph.nfs.csi.ceph.com';
  const fences = object('csiaddons.openshift.io/v1alpha1', 'NetworkFenceClass', 'fences', undefined, { spec: { provisioner: nfs } });
  expect(verdicts(addonsSidecarMissing, [driver(nfs, { deployCsiAddons: true }), fences])).toHaveLength(1);
});

test('silent: nothing asked for, the sidecar is there, or the driver is not ours', () => {
  expect(verdicts(addonsSidecarMissing, [driver(), blockClass()])).toEqual([]);
  expect(verdicts(addonsSidecarMissing, [driver(undefined, { deployCsiAddons: true }), replication(), annotated])).toEqual([]);
  expect(verdicts(addonsSidecarMissing, [replication(), replication('other.example.com')])).toEqual([]);
});

test('drivers that Rook 1.19 makes have the sidecar if the operator is told so', () => {
  const facts = { releases: { rook: '1.19.10' } };
  expect(verdicts(addonsSidecarMissing, [operator(), replication()], facts)).toEqual([
    {
      object: 'replicated',
      property: 'spec.provisioner',
      message: 'VolumeReplicationClass replicated needs CSI-Addons, and Driver rook-ceph/rook-ceph.rbd.csi.ceph.com runs without its sidecar',
      fix: 'Set CSI_ENABLE_CSIADDONS of the operator',
    },
  ]);
  expect(verdicts(addonsSidecarMissing, [operator({ CSI_ENABLE_CSIADDONS: 'true' }), replication()], facts)).toEqual([]);
});
