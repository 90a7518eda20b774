import { RookRelease, rook } from 'rookery';
import { variablesOf } from '../../support/objects';
import { ENVIRONMENT_LEFT_OUT, OBJECTS_ADDED } from '../facts/differences';
import { installation, title } from '../facts/installation';
import { atomsOf, atomsOfRules, recordedPermissions, writtenPermissions } from '../facts/permissions';
import { OBJECTS_LEFT_OUT, SETTINGS_ADDED, SETTINGS_LEFT_OUT } from '../facts/v1.19/differences';
import chart from '../facts/v1.19/rook-ceph-access.json';
import workloads from '../facts/v1.19/rook-ceph-workloads.json';

const { rbd, cephFs, nfs, nvmeOf } = rook.CsiDriver;
/** The chart has the accounts of all drivers, whichever run. */
const objects = installation({ csi: { drivers: [rbd(), cephFs(), nfs(), nvmeOf()] } }, RookRelease.V1_19);
const standard = installation({}, RookRelease.V1_19);

const isLeftOut = (object: string): boolean => OBJECTS_LEFT_OUT.some((group) => group.objects.test(object));
const plain = (name: string): string => name.replace('rook-ceph/', '');

function without(fields: object, names: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in names)));
}

test('the objects are those of the chart but for the listed ones', () => {
  const names = chart.objects.map(plain).filter((object) => !isLeftOut(object));
  // The chart runs no driver for NVMe-oF; upstream has its Driver in a manifest.
  expect(objects.map(title).sort()).toEqual([...names, ...Object.keys(OBJECTS_ADDED), 'Driver rook-ceph.nvmeof.csi.ceph.com'].sort());
});

test('Rook makes the objects of the drivers, so none is written', () => {
  expect(standard.map(({ kind }) => kind).filter((kind) => kind === 'Driver' || kind === 'OperatorConfig')).toEqual([]);
  expect(standard.map(title)).not.toContain('ConfigMap rook-csi-operator-image-set-configmap');
  expect(standard.map(title)).not.toContain('ServiceAccount ceph-csi-nfs-ctrlplugin-sa');
});

test('no account has a permission that the chart does not give it, or lacks one', () => {
  const recorded = Object.entries(recordedPermissions(chart)).filter(([account]) => !isLeftOut(`ServiceAccount ${account.split('/')[1]}`));
  expect(recorded.length).toBeGreaterThan(12);
  expect(writtenPermissions(objects)).toEqual(Object.fromEntries(recorded));
});

const roles = new Map(objects.filter(({ rules }) => rules).map((role) => [title(role), atomsOfRules(role.rules)]));

test.each(Object.entries(chart.roles).filter(([name]) => !isLeftOut(plain(name))))('%s holds what the chart holds', (name, lines) => {
  expect(roles.get(plain(name))).toEqual(atomsOf(lines));
});

describe.each(Object.entries(workloads.workloads))('%s', (key, recorded: any) => {
  const { spec } = standard.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === key.split('/')[1]);
  const [container] = spec.template.spec.containers;

  test('is that of the chart', () => {
    const { env, ...rest } = container;
    const { env: recordedEnv, ...recordedRest } = recorded.containers[0];
    expect(rest).toEqual(recordedRest);
    expect(variablesOf(env)).toEqual(without(recordedEnv, ENVIRONMENT_LEFT_OUT));
    expect(spec.template.spec.serviceAccountName).toBe(recorded.pod.serviceAccountName);
    expect(spec.selector).toEqual(recorded.selector);
    expect(spec.replicas).toBe(recorded.replicas);
  });
});

test('settings are those of the chart but for the listed ones', () => {
  const recorded = workloads.config['ConfigMap rook-ceph/rook-ceph-operator-config'];
  const { data } = standard.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'rook-ceph-operator-config');
  expect(without(data, SETTINGS_ADDED)).toEqual(without(recorded, SETTINGS_LEFT_OUT));
  expect(Object.keys(data)).toEqual(expect.arrayContaining(Object.keys(SETTINGS_ADDED)));
  expect(Object.keys(recorded)).toEqual(expect.arrayContaining(Object.keys(SETTINGS_LEFT_OUT)));
});
