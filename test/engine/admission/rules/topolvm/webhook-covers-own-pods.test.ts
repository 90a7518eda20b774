import { webhookCoversOwnPods } from '../../../../../lib/engine/admission/rules/topolvm/webhook-covers-own-pods';
import { object, verdicts } from '../samples';

const NAME = 'kubernetes.io/metadata.name';
const hook = (rest: object) => object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'topolvm-hook', undefined, {
  webhooks: [{ name: 'pod-hook.topolvm.io', clientConfig: { service: { namespace: 'storage', name: 'topolvm-controller', path: '/pod/mutate' } }, ...rest }],
});
const without = (...values: string[]) => ({ namespaceSelector: { matchExpressions: [{ key: NAME, operator: 'NotIn', values }] } });
const labelled = (labels: object) => ({ ...object('v1', 'Namespace', 'storage'), metadata: { name: 'storage', labels } });
const IGNORE = { namespaceSelector: { matchExpressions: [{ key: 'topolvm.io/webhook', operator: 'NotIn', values: ['ignore'] }] } };

test('the namespaces of the chart, and another one in use', () => {
  expect(verdicts(webhookCoversOwnPods, [hook(without('kube-system', 'topolvm-system'))])).toEqual([
    {
      object: 'topolvm-hook',
      property: 'webhooks[0].namespaceSelector',
      message: 'MutatingWebhookConfiguration topolvm-hook is asked about pods in storage',
      fix: 'Exclude the namespace by its name in namespaceSelector, or label it topolvm.io/webhook: ignore',
    },
  ]);
  expect(verdicts(webhookCoversOwnPods, [hook({})])[0].message).toBe('MutatingWebhookConfiguration topolvm-hook is asked about pods in kube-system and storage');
});

test('a namespace without the label that would exclude it', () => {
  expect(verdicts(webhookCoversOwnPods, [hook(IGNORE), labelled({ team: 'storage' })])).toHaveLength(1);
  expect(verdicts(webhookCoversOwnPods, [hook(IGNORE), labelled({ 'topolvm.io/webhook': 'ignore' })])).toEqual([]);
});

test('silent: excluded by name, labels that nobody knows, some pods only, and one that may fail', () => {
  expect(verdicts(webhookCoversOwnPods, [hook(without('kube-system', 'storage'))])).toEqual([]);
  expect(verdicts(webhookCoversOwnPods, [hook(IGNORE)])).toEqual([]);
  expect(verdicts(webhookCoversOwnPods, [hook({ objectSelector: { matchLabels: { storage: 'local' } } })])).toEqual([]);
  expect(verdicts(webhookCoversOwnPods, [hook({ failurePolicy: 'Ignore' })])).toEqual([]);
});
