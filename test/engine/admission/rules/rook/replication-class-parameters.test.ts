import { replicationClassParameters } from '../../../../../lib/engine/admission/rules/rook/replication-class-parameters';
import { object, verdicts } from '../samples';

const PREFIX = 'replication.storage.openshift.io/';
const single = (parameters: object) => object('replication.storage.openshift.io/v1alpha1', 'VolumeReplicationClass', 'replicated', undefined, {
  spec: {
    provisioner: 'rook-ceph.rbd.csi.ceph.com',
    parameters: { [`${PREFIX}replication-secret-name`]: 'rook-csi-rbd-provisioner', [`${PREFIX}replication-secret-namespace`]: 'rook-ceph', ...parameters },
  },
});
const group = (parameters: object) => object('replication.storage.openshift.io/v1alpha1', 'VolumeGroupReplicationClass', 'groups', undefined, {
  spec: {
    provisioner: 'rook-ceph.rbd.csi.ceph.com',
    parameters: {
      clusterID: 'rook-ceph', pool: 'replicated', [`${PREFIX}group-replication-secret-name`]: 'x', [`${PREFIX}group-replication-secret-namespace`]: 'rook-ceph', ...parameters,
    },
  },
});
const faultsOf = (...classes: object[]) => verdicts(replicationClassParameters, classes).map(({ property, message }) => [property, message]);

test('modes, schedules and flattening that the driver does not know', () => {
  expect(faultsOf(
    single({ mirroringMode: 'image' }), single({ schedulingInterval: '90s' }), single({ schedulingStartTime: '14:00' }), single({ flattenMode: 'always' }),
    single({ mirroringMode: 'journal', schedulingInterval: '1h', schedulingStartTime: '14:00' }),
  )).toEqual([
    ['spec.parameters.mirroringMode', 'VolumeReplicationClass replicated has the mirroringMode "image", which the driver does not know'],
    ['spec.parameters.schedulingInterval', 'VolumeReplicationClass replicated has the schedulingInterval "90s", which is no whole number of m, h or d'],
    ['spec.parameters.schedulingStartTime', 'VolumeReplicationClass replicated has a start and no schedulingInterval'],
    ['spec.parameters.flattenMode', 'VolumeReplicationClass replicated has the flattenMode "always", which the driver does not know'],
    ['spec.parameters.schedulingInterval', 'VolumeReplicationClass replicated has a schedule, which a journal does not need and the driver ignores'],
    ['spec.parameters.schedulingStartTime', 'VolumeReplicationClass replicated has a start, which a journal does not need and the driver ignores'],
  ]);
});

test('secrets that are missing, and words that CSI-Addons keeps for itself', () => {
  expect(faultsOf(single({ [`${PREFIX}replication-secret-name`]: '', [`${PREFIX}secret`]: 'x' }))).toEqual([
    [`spec.parameters["${PREFIX}replication-secret-name"]`, 'VolumeReplicationClass replicated does not say the name of its replication secret'],
    [`spec.parameters["${PREFIX}secret"]`, `VolumeReplicationClass replicated has ${PREFIX}secret, which CSI-Addons keeps for itself and does not know`],
  ]);
});

test('a group without a place, and with what is read elsewhere', () => {
  expect(faultsOf(group({ pool: undefined, mirroringMode: 'snapshot' }))).toEqual([
    ['spec.parameters.pool', 'VolumeGroupReplicationClass groups names no pool to keep groups in'],
    ['spec.parameters.mirroringMode', 'VolumeGroupReplicationClass groups has mirroringMode, which is read from the VolumeReplicationClass beside it only'],
  ]);
});

test('silent: what the driver knows, and drivers of others', () => {
  expect(faultsOf(
    single({}), single({ mirroringMode: 'snapshot', schedulingInterval: '12m', schedulingStartTime: '16:18:43', flattenMode: 'force' }), single({ mirroringMode: 'journal' }), group({}),
    object('replication.storage.openshift.io/v1alpha1', 'VolumeReplicationClass', 'other', undefined, { spec: { provisioner: 'csi.example.com' } }),
  )).toEqual([]);
});
