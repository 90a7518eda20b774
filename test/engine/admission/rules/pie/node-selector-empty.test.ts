import { nodeSelectorEmpty } from '../../../../../lib/engine/admission/rules/pie/node-selector-empty';
import { probe, verdicts } from '../samples';

test('no terms, and a term without expressions', () => {
  expect(verdicts(nodeSelectorEmpty,
    [probe({ nodeSelector: { nodeSelectorTerms: [] } }), probe({ nodeSelector: { nodeSelectorTerms: [{}] } }, 'blank')])).toEqual([
    {
      object: 'local',
      property: 'spec.nodeSelector.nodeSelectorTerms',
      message: 'PieProbe local selects nodes by nothing',
      fix: 'Write one term; for all nodes: kubernetes.io/hostname Exists',
    },
    {
      object: 'blank',
      property: 'spec.nodeSelector.nodeSelectorTerms',
      message: 'PieProbe blank selects nodes by nothing',
      fix: 'Write one term; for all nodes: kubernetes.io/hostname Exists',
    },
  ]);
});

test('silent: a term', () => {
  expect(verdicts(nodeSelectorEmpty, [probe()])).toEqual([]);
});
