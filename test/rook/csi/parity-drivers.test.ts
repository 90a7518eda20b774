import facts from '../facts/ceph-csi-drivers.json';
import { DRIVER_DEFAULTS_CHANGED } from '../facts/differences';
import { installation } from '../facts/installation';

const objects = installation();

/** Paths of the plugins' fields, and of all others, with their values. */
function flat(spec: any): Record<string, unknown> {
  return Object.fromEntries(Object.entries(spec).flatMap(([name, value]: [string, any]) => name.endsWith('Plugin')
    ? Object.entries(value).map(([field, inner]): [string, unknown] => [`${name}.${field}`, inner])
    : [[name, value]]));
}

test('common defaults are those of the chart but for the listed ones', () => {
  const ours = flat(objects.find(({ kind }) => kind === 'OperatorConfig').spec.driverSpecDefaults);
  const theirs = flat(facts.config['OperatorConfig rook-ceph/ceph-csi-operator-config'].spec.driverSpecDefaults);
  const changed = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((path) => JSON.stringify(ours[path]) !== JSON.stringify(theirs[path])).sort();
  expect(changed).toEqual(Object.keys(DRIVER_DEFAULTS_CHANGED).sort());
});

test.each(['rook-ceph.rbd.csi.ceph.com', 'rook-ceph.cephfs.csi.ceph.com'] as const)('driver %s has the accounts of the chart', (name) => {
  const theirs = facts.config[`Driver rook-ceph/${name}`].spec;
  const ours = objects.find((object) => object.kind === 'Driver' && object.metadata.name === name).spec;
  for (const plugin of ['nodePlugin', 'controllerPlugin'] as const) {
    const { serviceAccountName } = ours[plugin];
    expect(serviceAccountName).toBe(theirs[plugin].serviceAccountName);
    expect(objects.filter(({ kind, metadata }) => kind === 'ServiceAccount' && metadata.name === serviceAccountName)).toHaveLength(1);
  }
});
