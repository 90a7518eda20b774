import { affinity } from '../../../../lib/engine/admission/syntax/affinity';
import { deployment, found } from './support';

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';
const labelSelector = { matchLabels: { app: 'web' } };
const term = { labelSelector, topologyKey: 'kubernetes.io/hostname' };

test.each([
  [{ podAntiAffinity: { [REQUIRED]: [term], [PREFERRED]: [{ weight: 1, podAffinityTerm: term }] } }, []],
  [{ nodeAffinity: { [PREFERRED]: [{ weight: 5, preference: { matchExpressions: [{ key: 'a', operator: 'In', values: ['no label'] }] } }] } }, []],
  [{ podAffinity: { [PREFERRED]: [{ weight: 101, podAffinityTerm: term }] } }, [`podAffinity.${PREFERRED}[0].weight: weight 101 is not within 1 to 100`]],
  [{ podAffinity: { [REQUIRED]: [{ labelSelector }] } }, [`podAffinity.${REQUIRED}[0].topologyKey: topologyKey is empty`]],
  [{ podAffinity: { [REQUIRED]: [{ ...term, matchLabelKeys: ['app'] }] } },
    [`podAffinity.${REQUIRED}[0].matchLabelKeys[0]: the key "app" is in the labelSelector as well`]],
  [{ podAffinity: { [REQUIRED]: [{ topologyKey: 'a', mismatchLabelKeys: ['b'] }] } },
    [`podAffinity.${REQUIRED}[0].mismatchLabelKeys: mismatchLabelKeys stands without a labelSelector`]],
  [{ nodeAffinity: { [REQUIRED]: { nodeSelectorTerms: [] } } }, [`nodeAffinity.${REQUIRED}.nodeSelectorTerms: nodeSelectorTerms has no entry`]],
  [{ nodeAffinity: { [REQUIRED]: { nodeSelectorTerms: [{ matchFields: [{ key: 'spec.a', operator: 'Exists' }] }] } } }, [
    `nodeAffinity.${REQUIRED}.nodeSelectorTerms[0].matchFields[0].operator: the operator "Exists" is neither In nor NotIn`,
    `nodeAffinity.${REQUIRED}.nodeSelectorTerms[0].matchFields[0].key: nodes cannot be selected by the field "spec.a"`,
  ]],
])('%j', (value, texts) => {
  expect(found(affinity, deployment({ affinity: value }))).toEqual(texts.map((text) => `spec.template.spec.affinity.${text}`));
});

test('a volume that names no nodes', () => {
  expect(found(affinity, { kind: 'PersistentVolume', spec: {} })).toEqual([]);
  expect(found(affinity, { kind: 'PersistentVolume', spec: { nodeAffinity: {} } })).toEqual(['spec.nodeAffinity.required: the volume names no nodes']);
});
