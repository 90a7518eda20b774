import { RookRelease, UpgradeAction, rook } from 'rookery';
import { installation, title } from '../../rook/facts/installation';
import chart120 from '../../rook/facts/rook-ceph-access.json';
import chart119 from '../../rook/facts/v1.19/rook-ceph-access.json';

const { rbd, cephFs, nfs, nvmeOf } = rook.CsiDriver;
const changes = RookRelease.V1_20.objectChangesSince(RookRelease.V1_19);
const names = (action?: UpgradeAction): string[] => changes.filter((change) => action === undefined || change.action === action)
  .map(({ kind, objectName }) => `${kind} ${objectName}`).sort();
const plain = (object: string): string => object.replace('rook-ceph/', '');
const written = (release: RookRelease): string[] => installation({ csi: { drivers: [rbd(), cephFs(), nfs(), nvmeOf()] } }, release).map(title);

test('everything that upstream\'s chart dropped is to be deleted', () => {
  const dropped = chart119.objects.filter((object) => !chart120.objects.includes(object)).map(plain);
  expect(dropped.length).toBeGreaterThan(40);
  expect(names(UpgradeAction.DELETE)).toEqual(expect.arrayContaining(dropped));
});

test('what we write for one release only is listed, and nothing that both have', () => {
  const [older, newer] = [written(RookRelease.V1_19), written(RookRelease.V1_20)];
  const gone = older.filter((object) => !newer.includes(object));
  const come = newer.filter((object) => !older.includes(object));
  expect(names(UpgradeAction.DELETE)).toEqual(expect.arrayContaining(gone));
  expect([...names(UpgradeAction.APPLY), ...names(UpgradeAction.ADOPT)].sort()).toEqual(come.sort());
  expect(names().filter((object) => older.includes(object) && newer.includes(object))).toEqual([]);
});

test('what Rook made is adopted, in the namespace of the operator', () => {
  const moved = RookRelease.V1_20.objectChangesSince(RookRelease.V1_19, 'rook-system').filter(({ action }) => action === UpgradeAction.ADOPT);
  expect(moved).toContainEqual({
    apiVersion: 'csi.ceph.io/v1',
    kind: 'Driver',
    objectName: 'rook-system.rbd.csi.ceph.com',
    namespace: 'rook-system',
    action: UpgradeAction.ADOPT,
    why: 'Rook made it out of its settings, and no longer does; its content now comes from the program',
  });
  expect(changes.find(({ kind }) => kind === 'ClusterRole')).not.toHaveProperty('namespace');
  expect(changes.every(({ apiVersion }) => apiVersion !== undefined)).toBe(true);
});

test('steps that nobody can take', () => {
  expect(() => RookRelease.V1_19.objectChangesSince(RookRelease.V1_20)).toThrow(
    'older: no upgrade leads from Rook 1.20.6 to 1.19.10 in one step. Rook is upgraded from one minor release to the next. '
    + 'It is the oldest release that is known here.');
  expect(() => RookRelease.V1_20.objectChangesSince(RookRelease.V1_20)).toThrow('Ask for the step from 1.19.10');
});
