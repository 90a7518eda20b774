import { fields, isSet, items, spec } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';
import { Severity } from '../../finding';
import { claimSpec } from '../compare/claim-spec';
import { refused } from '../compare/immutable-fields';
import type { UpdateRule } from '../update-rule';

/** All that may change. */
const MUTABLE = new Set([
  'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy', 'minReadySeconds',
]);

/** What a stateful set is besides its pods. */
export const statefulSet: UpdateRule = {
  id: 'update/stateful-set',
  severity: Severity.ERROR,
  kinds: ['apps/StatefulSet'],
  why: 'The API server refuses the change, since pods and claims that exist were made by the old values',
  fix: 'Delete the set with --cascade=orphan and create it anew, which takes over its pods; claims that exist grow one by one',
  evidence: 'k8s.io/kubernetes/pkg/apis/apps/validation: ValidateStatefulSetUpdate',
  * compare({ before, after }) {
    yield* refused(fixedSpec(spec(before)), fixedSpec(spec(after)), ['spec']);
  },
};

function fixedSpec(all: Fields): Fields {
  const fixed = Object.fromEntries(Object.entries(all).filter(([name]) => !MUTABLE.has(name)));
  return { ...fixed, podManagementPolicy: all.podManagementPolicy ?? 'OrderedReady', volumeClaimTemplates: items(all.volumeClaimTemplates).map(template) };
}

/** A claim template with what the API server fills in, and without what it writes for its own sake. */
function template(entry: unknown): Fields {
  const { metadata, spec: claim } = fields(entry);
  const named = Object.fromEntries(Object.entries(fields(metadata)).filter(([, value]) => isSet(value)));
  return { metadata: named, spec: claimSpec(fields(claim)) };
}
