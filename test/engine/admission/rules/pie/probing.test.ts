import { claimTooSmall } from '../../../../../lib/engine/admission/rules/pie/claim-too-small';
import { classBindsEarly } from '../../../../../lib/engine/admission/rules/pie/class-binds-early';
import { classNotMountable } from '../../../../../lib/engine/admission/rules/pie/class-not-mountable';
import { classNotOnNodes } from '../../../../../lib/engine/admission/rules/pie/class-not-on-nodes';
import { classProbedTwice } from '../../../../../lib/engine/admission/rules/pie/class-probed-twice';
import { namespaceRestricted } from '../../../../../lib/engine/admission/rules/pie/namespace-restricted';
import { nothingProbed } from '../../../../../lib/engine/admission/rules/pie/nothing-probed';
import { periodUneven } from '../../../../../lib/engine/admission/rules/pie/period-uneven';
import { lvmd, object, pool, probe, storageClass, verdicts } from '../samples';
import { LABELS, OFF, staticClaim, staticJob } from './static-samples';

/** Two nodes, so that each rule has to choose a document to speak of. */
const TWO = [staticJob(), staticJob({ name: 'mount-local-n2', labels: { ...LABELS, node: 'n2' } })];
const first = (document: string, property: string, message: string) => [expect.objectContaining({ object: document, property, message })];
const CLASS = 'metadata.labels["storage-class"]';

test('a class that binds early', () => {
  const early = storageClass('local', 'topolvm.io', { volumeBindingMode: 'Immediate' });
  const found = first('mount-local-n1', CLASS, 'CronJob pie/mount-local-n1 mounts class local, whose local volumes bind at once');
  expect(verdicts(classBindsEarly, [early, ...TWO])).toEqual(found);
  expect(verdicts(classBindsEarly, [early, ...TWO, probe(OFF)])).toEqual(found);
});

test('a class without volumes', () => {
  expect(verdicts(classNotMountable, [storageClass('local', 'kubernetes.io/no-provisioner'), ...TWO]))
    .toEqual(first('mount-local-n1', CLASS, 'CronJob pie/mount-local-n1 probes class local of kubernetes.io/no-provisioner, which makes no volumes'));
});

test('a small claim', () => {
  expect(verdicts(claimTooSmall, [staticClaim(LABELS, '32Mi'), ...TWO]))
    .toEqual(first('pie-pvc-local-n1', 'spec.resources.requests.storage', 'CronJob pie/mount-local-n1 mounts volumes of 32 MiB, a run needs 64 MiB'));
  expect(verdicts(claimTooSmall, [staticClaim(), ...TWO])).toEqual([]);
});

test('nodes without volumes of the class', () => {
  const agents = lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } });
  const nodePools = [pool({ count: 1, nodeNames: ['n1'], volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'web', count: 1, nodeNames: ['n2'], labels: { role: 'web' } })];
  expect(verdicts(classNotOnNodes, [storageClass('local', 'topolvm.io'), ...agents, ...TWO], { nodePools }))
    .toEqual(first('mount-local-n1', 'metadata.labels.node', 'CronJob pie/mount-local-n1 selects the nodes of web, where class local makes no volumes'));
});

test('a period that does not divide the hour', () => {
  expect(verdicts(periodUneven, [staticJob({ schedule: '3-59/7 * * * *' })]))
    .toEqual(first('mount-local-n1', 'spec.schedule', 'CronJob pie/mount-local-n1 runs every 7 min, which does not divide an hour'));
  expect(verdicts(periodUneven, [staticJob({ schedule: '7 3 * * *' }), ...TWO])).toEqual([]);
});

test('a class that a controller probes as well', () => {
  expect(verdicts(classProbedTwice, [probe({}, 'other'), ...TWO])).toEqual(first('mount-local-n1', CLASS, 'CronJob pie/mount-local-n1 mounts volumes of class local, as other does'));
  expect(verdicts(classProbedTwice, [probe(OFF), ...TWO])).toEqual([]);
});

test('a PieProbe that static jobs need', () => {
  expect(verdicts(nothingProbed, [probe(OFF), ...TWO])).toEqual([]);
  expect(verdicts(nothingProbed, [probe(OFF, 'other'), ...TWO])).toHaveLength(1);
});

test('a restricted namespace', () => {
  const namespace = object('v1', 'Namespace', 'pie', undefined, { metadata: { name: 'pie', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
  const pod = { securityContext: { runAsNonRoot: true }, containers: [{ securityContext: { allowPrivilegeEscalation: false } }] };
  expect(verdicts(namespaceRestricted, [namespace, probe(OFF), staticJob({ pod })])).toEqual([]);
  expect(verdicts(namespaceRestricted, [namespace, probe(OFF), staticJob()]))
    .toEqual(first('mount-local-n1', 'metadata.namespace', 'CronJob pie/mount-local-n1 is in namespace pie, which enforces pod security restricted'));
});
