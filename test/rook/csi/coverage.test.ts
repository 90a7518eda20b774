import { rook } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { site } from '../facts/installation';
import { EVERYTHING } from './complete';

/** Fields that no property reaches, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^Driver spec\.enableMetadata$/, 'no code of the CSI operator reads it'],
  [/^Driver spec\.imageSet\.name$/, 'the common defaults name the images of all drivers'],
  [/^Driver spec\.nodePlugin\.kubeletDirPath$/, 'it is of the platform, and in the common defaults'],
  [/^OperatorConfig spec\.driverSpecDefaults\.enableMetadata$/, 'no code of the CSI operator reads it'],
  [/^OperatorConfig spec\.driverSpecDefaults\.(nodePlugin|controllerPlugin)\.serviceAccountName$/, 'each driver has accounts of its own'],
  [/^OperatorConfig spec\.driverSpecDefaults\.nodePlugin\.topology\./, 'the CSI operator does not merge it, so each driver says it'],
  [/^OperatorConfig spec\.driverSpecDefaults\.controllerPlugin\.(hostNetwork|deploymentStrategy)/, 'as above'],
];

/** Types of Kubernetes itself below this end the path; what they hold is typed by cdk8s-plus. */
const FOREIGN = /(\.(affinity|tolerations|updateStrategy|deploymentStrategy)|\.resources\.\w+|\.volumes\[\]\.(volume|mount))[.[].*$/;

const { updateStrategy, topologyDomainLabels, enableSeLinuxHostMount, resources, ...plugin } = EVERYTHING.nodePlugin!;
const tolerations = [{ operator: 'Exists' }];
const everything: rook.CsiDriverDefaults = {
  ...EVERYTHING,
  nodePlugin: { ...EVERYTHING.nodePlugin, tolerations },
  controllerPlugin: { ...plugin, ...EVERYTHING.controllerPlugin, tolerations },
};
const tokyo = site();
new rook.Operator(tokyo, 'rook', { csi: { defaults: everything, drivers: [rook.CsiDriver.rbd(everything)], operator: { logVerbosity: 1 } } });
const OBJECTS = [['Driver', 'rook-ceph.rbd.csi.ceph.com'], ['OperatorConfig', 'ceph-csi-operator-config']] as const;
const ended = (path: string): string => path.replace(FOREIGN, '$1');

const reached = new Set(OBJECTS.flatMap(([kind, name]) => renderedPaths(objectOf(tokyo, kind, name)).map((path) => `${kind} ${ended(path)}`)));
const declared = OBJECTS.flatMap(([kind]) => [...new Set(schemaPaths('csi.ceph.io/v1', kind).map((path) => `${kind} ${ended(path)}`))]);
const missing = declared.filter((path) => !reached.has(path));

test('a property reaches every field of a Driver and of what Drivers have in common, but those left out for a reason', () => {
  expect(declared.length).toBeGreaterThan(80);
  expect(missing.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

test.each(LEFT_OUT)('%s is still a field that nothing reaches: %s', (pattern) => {
  expect(missing.some((path) => pattern.test(path))).toBe(true);
});

test('no field is written that the kinds do not have', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});
