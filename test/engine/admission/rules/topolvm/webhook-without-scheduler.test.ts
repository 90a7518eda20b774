import { webhookWithoutScheduler } from '../../../../../lib/engine/admission/rules/topolvm/webhook-without-scheduler';
import { object, verdicts, workload } from '../samples';

test('a webhook beside capacity tracking', () => {
  expect(verdicts(webhookWithoutScheduler,
    [object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'topolvm-hook', undefined, { webhooks: [{ name: 'pod-hook.topolvm.io' }] }), object('storage.k8s.io/v1', 'CSIDriver', 'topolvm.io', undefined, { spec: { storageCapacity: true } })])).toEqual([
    {
      object: 'topolvm-hook',
      property: 'webhooks',
      message: 'MutatingWebhookConfiguration topolvm-hook marks pods for topolvm-scheduler, which does not run, while the driver tracks capacity',
      fix: 'Remove the webhook where storage capacity tracking is on, or run topolvm-scheduler and turn tracking off',
    },
  ]);
});

test('silent: a webhook with its scheduler', () => {
  expect(verdicts(webhookWithoutScheduler,
    [object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'topolvm-hook', undefined, { webhooks: [{ name: 'pod-hook.topolvm.io' }] }), object('storage.k8s.io/v1', 'CSIDriver', 'topolvm.io', undefined, { spec: { storageCapacity: true } }), workload('DaemonSet', 'scheduler', 'topolvm-system', { command: ['/topolvm-scheduler'] })])).toEqual([]);
});
