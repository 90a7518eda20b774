import { omapGeneratorOff } from '../../../../../lib/engine/admission/rules/rook/omap-generator-off';
import { driver, object, operator, verdicts } from '../samples';

const replication = object('replication.storage.openshift.io/v1alpha1', 'VolumeReplicationClass', 'replicated', undefined, { spec: { provisioner: 'rook-ceph.rbd.csi.ceph.com' } });

test('replication over a driver without the generator', () => {
  expect(verdicts(omapGeneratorOff, [driver(), replication])).toEqual([
    {
      object: 'replicated',
      property: 'spec.provisioner',
      message: 'VolumeReplicationClass replicated is for Driver rook-ceph/rook-ceph.rbd.csi.ceph.com, which runs without the generator of object maps',
      fix: 'Set generateOMapInfo: true on the Driver of both sides, or in driverSpecDefaults',
    },
  ]);
});

test('silent: the generator is there, or the driver is not ours', () => {
  expect(verdicts(omapGeneratorOff, [driver(undefined, { generateOMapInfo: true }), replication])).toEqual([]);
  expect(verdicts(omapGeneratorOff, [replication])).toEqual([]);
});

test('drivers that Rook 1.19 makes', () => {
  const facts = { releases: { rook: '1.19.10' } };
  expect(verdicts(omapGeneratorOff, [operator(), replication], facts).map(({ fix }) => fix)).toEqual(['Set CSI_ENABLE_OMAP_GENERATOR of the operator']);
  expect(verdicts(omapGeneratorOff, [operator({ CSI_ENABLE_OMAP_GENERATOR: 'true' }), replication], facts)).toEqual([]);
});
