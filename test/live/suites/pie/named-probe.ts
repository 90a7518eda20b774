import fc from 'fast-check';
import { isDnsSubdomain } from '../../../../lib/core/names';
import { mountClaimName, mountJobName, provisionJobName } from '../../../../lib/engine/admission/rules/pie/derived-names';
import type { SiteFacts } from '../../../../lib/engine/facts';
import type { RecordedProbe } from '../../../pie/recorded';
import recording from '../../../pie/recorded.json';

/** A probe under any names: what pie would make for it, and what the checks see of it. */
export interface NamedProbe {
  readonly probe: RecordedProbe;
  readonly object: any;
  readonly facts: SiteFacts;
}

/** Names that are cut at any place, dots and dashes among them; now and then too long for a label. */
const NAME = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', '.'), minLength: 1, maxLength: 18 }), fc.integer({ min: 0, max: 30 }))
  .map(([text, luck]) => luck === 0 ? text.padEnd(64, 'x') : text)
  .filter((name) => isDnsSubdomain(name));
const SCHEDULE = '0-59/5 * * * *';
const GROUP = 'a';
/** What the program of such a probe has besides it. */
const CRD = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', name: 'pieprobes.pie.topolvm.io' };
const NAMESPACE = { apiVersion: 'v1', kind: 'Namespace', name: recording.namespace };

export const NAMED_PROBE: fc.Arbitrary<NamedProbe> = fc.tuple(NAME, NAME, NAME).map(([name, node, storageClass]) => {
  const spec = {
    monitoringStorageClass: storageClass,
    nodeSelector: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'grp', operator: 'In', values: [GROUP] }] }] },
    probePeriod: 5,
    probeThreshold: '1m0s',
    pvcCapacity: '100Mi',
  };
  const pool = { name: GROUP, count: 1, nodeNames: [node], zones: [], labels: { grp: GROUP }, taints: [], volumeGroups: {}, devices: {} };
  return {
    probe: {
      name, storageClass, nodes: [node], group: GROUP, period: 5, threshold: '1m0s', capacity: '100Mi', provisions: true, mounts: true,
      provision: { cronJob: provisionJobName(name, storageClass), schedule: SCHEDULE },
      mount: { [node]: { cronJob: mountJobName(name, node, storageClass), claim: mountClaimName(name, node, storageClass), schedule: SCHEDULE } },
    },
    object: { apiVersion: 'pie.topolvm.io/v1alpha1', kind: 'PieProbe', metadata: { name, namespace: recording.namespace }, spec },
    facts: { site: 'names', nodePools: [pool], external: [CRD, NAMESPACE, { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name: storageClass }] },
  };
});
