import { devicesShared } from '../../../../../lib/engine/admission/rules/rook/devices-shared';
import { cluster, pool, verdicts } from '../samples';

const onAllNodes = (selection: object) => ({ storage: { useAllNodes: true, ...selection } });
const onNodes = (...nodes: object[]) => ({ storage: { useAllNodes: false, nodes } });
const messages = (one: object, two: object, facts: object = {}) =>
  verdicts(devicesShared, [cluster(one, 'one'), cluster(two, 'two')], facts).map(({ message }) => message);
const placed = (role: string) => ({
  placement: {
    osd: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'role', operator: 'In', values: [role] }] }],
        },
      },
    },
  },
});
const ALL = { useAllDevices: true };

test('all devices of all nodes, twice', () => {
  expect(verdicts(devicesShared, [cluster(onAllNodes(ALL), 'one'), cluster(onAllNodes(ALL), 'two')])).toEqual([{
    object: 'ceph',
    property: 'spec.storage',
    message: 'CephCluster two/ceph and CephCluster one/ceph both take all devices',
    fix: 'Give every cluster devices of its own by name or filter, or keep the clusters on different nodes with placement.osd',
  }]);
});

test.each([
  [onAllNodes({ deviceFilter: '^sdb' }), onAllNodes({ deviceFilter: '^sdb' }), '^sdb'],
  [onAllNodes(ALL), onNodes({ name: 'a', devices: [{ name: 'sdb' }] }), 'sdb, one of them with all other devices, of a'],
  [onNodes({ name: 'a', devices: [{ name: '/dev/disk/by-id/x' }] }), onNodes({ name: 'b', ...ALL }, { name: 'a', devices: [{ name: '/dev/disk/by-id/x' }] }), '/dev/disk/by-id/x of a'],
])('%j and %j', (one, two, what) => {
  expect(messages(one, two)).toEqual([`CephCluster two/ceph and CephCluster one/ceph both take ${what}`]);
});

test('silent: other devices, other nodes, claims, clusters elsewhere', () => {
  expect(messages(onAllNodes({ deviceFilter: '^sdb' }), onAllNodes({ deviceFilter: '^sdc' }))).toEqual([]);
  expect(messages(onNodes({ name: 'a', ...ALL }), onNodes({ name: 'b', ...ALL }))).toEqual([]);
  expect(messages({}, onAllNodes(ALL))).toEqual([]);
  expect(messages(onAllNodes(ALL), { ...onAllNodes(ALL), external: { enable: true } })).toEqual([]);
});

test('nodes that placement keeps apart are not shared', () => {
  const nodePools = ['hdd', 'ssd'].map((role) => pool({ name: role, labels: { role } }));
  const [hdd, ssd] = ['hdd', 'ssd'].map((role) => ({ ...onAllNodes(ALL), ...placed(role) }));
  expect(messages(hdd, ssd, { nodePools })).toEqual([]);
  expect(messages(hdd, hdd, { nodePools })).toHaveLength(1);
  expect(messages(hdd, ssd)).toEqual([]);
  expect(messages(hdd, onAllNodes(ALL))).toHaveLength(1);
});
