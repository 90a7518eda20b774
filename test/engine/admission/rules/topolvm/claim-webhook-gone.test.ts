import { claimWebhookGone } from '../../../../../lib/engine/admission/rules/topolvm/claim-webhook-gone';
import { object, verdicts, workload } from '../samples';

const controller = (image: string) => workload('Deployment', 'topolvm-controller', 'topolvm-system', { image, command: ['/topolvm-controller'] });
const hook = (path: string) => object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'topolvm-hook', undefined, {
  webhooks: [{ name: 'pvc-hook.topolvm.io', clientConfig: { service: { namespace: 'topolvm-system', name: 'topolvm-controller', path } } }],
});
const IMAGE = 'ghcr.io/topolvm/topolvm-with-sidecar';

test('a webhook of old under a new image', () => {
  expect(verdicts(claimWebhookGone, [hook('/pvc/mutate'), controller(`${IMAGE}:0.40.1@sha256:00`)])).toEqual([
    {
      object: 'topolvm-hook',
      property: 'webhooks[0].clientConfig.service.path',
      message: 'MutatingWebhookConfiguration topolvm-hook asks about claims at /pvc/mutate, and Deployment topolvm-system/topolvm-controller of version 0.40 does not answer there',
      fix: 'Take objects and image from one release; remove the webhook pvc-hook.topolvm.io',
    },
  ]);
});

test('silent: the webhook for pods, an old image, and one that does not tell its version', () => {
  expect(verdicts(claimWebhookGone, [hook('/pod/mutate'), controller(`${IMAGE}:0.41.0`)])).toEqual([]);
  expect(verdicts(claimWebhookGone, [hook('/pvc/mutate'), controller(`${IMAGE}:0.39.0`)])).toEqual([]);
  expect(verdicts(claimWebhookGone, [hook('/pvc/mutate'), controller(`${IMAGE}:own`)])).toEqual([]);
});
