import csi from '../facts/ceph-csi-drivers.json';
import { OBJECTS_ADDED } from '../facts/differences';
import { installation, title } from '../facts/installation';
import { recordedPermissions, writtenPermissions } from '../facts/permissions';
import chart from '../facts/rook-ceph-access.json';

const objects = installation();
const recorded = { ...recordedPermissions(chart), ...recordedPermissions(csi) };

test('the objects are those of the charts', () => {
  const names = [...chart.objects, ...csi.objects].map((object) => object.replace('rook-ceph/', ''));
  expect(objects.map(title).sort()).toEqual([...names, ...Object.keys(OBJECTS_ADDED)].sort());
});

test('no account has a permission that the charts do not give it, or lacks one', () => {
  expect(Object.keys(recorded)).toContain('rook-ceph/rook-ceph-system');
  expect(writtenPermissions(objects)).toEqual(recorded);
});

test('roles for people are those of the chart', () => {
  const bound = new Set(objects.flatMap(({ roleRef }) => roleRef ? [roleRef.name] : []));
  const unbound = objects.filter(({ kind, metadata }) => kind === 'ClusterRole' && !bound.has(metadata.name)).map(title).sort();
  expect(unbound).toEqual(Object.keys(chart.roles).filter((role) => /-(viewer|editor)-role$|metrics-reader$/.test(role)).sort());
});
