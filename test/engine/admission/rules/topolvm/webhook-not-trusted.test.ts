import { webhookNotTrusted } from '../../../../../lib/engine/admission/rules/topolvm/webhook-not-trusted';
import { object, verdicts } from '../samples';

const hook = (clientConfig: object, annotations: object = {}) => {
  const made = object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'topolvm-hook', undefined, { webhooks: [{ name: 'pod-hook.topolvm.io', clientConfig }] });
  return { ...made, metadata: { ...made.metadata, annotations } };
};

test('a webhook without an authority', () => {
  expect(verdicts(webhookNotTrusted, [hook({ caBundle: '' })])).toEqual([
    {
      object: 'topolvm-hook',
      property: 'webhooks[0].clientConfig.caBundle',
      message: 'MutatingWebhookConfiguration topolvm-hook has no authority for pod-hook.topolvm.io, and nobody is told to write one',
      fix: 'Set caBundle, or have it written by an annotation such as cert-manager.io/inject-ca-from',
    },
  ]);
});

test('silent: one with an authority, and one that gets it', () => {
  expect(verdicts(webhookNotTrusted, [hook({ caBundle: 'LS0t' })])).toEqual([]);
  expect(verdicts(webhookNotTrusted, [hook({}, { 'cert-manager.io/inject-ca-from': 'a/b' })])).toEqual([]);
});
