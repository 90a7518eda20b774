import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, namespaceOf, text, title } from '../read';
import { running, versionOf } from './workloads';

/** From this minor release on the controller answers nothing about claims. */
const GONE = 40;

/** A webhook for claims that the controller no longer serves. */
export const claimWebhookGone: Rule = {
  id: 'topolvm/claim-webhook-gone',
  severity: Severity.ERROR,
  why: 'TopoLVM has no webhook for claims since 0.40: the API server gets no answer and refuses every claim of the cluster',
  fix: 'Take objects and image from one release; remove the webhook pvc-hook.topolvm.io',
  evidence: 'topolvm/topolvm cmd/topolvm-controller/app/run.go, issue 1157',
  kinds: ['admissionregistration.k8s.io/MutatingWebhookConfiguration'],
  * inspect(document, world) {
    for (const [index, webhook] of items(document.object.webhooks).entries()) {
      const service = dig(webhook, 'clientConfig', 'service');
      if (text(dig(service, 'path')) !== '/pvc/mutate') continue;
      const controller = running(world, 'apps/Deployment', 'topolvm-controller').find((each) => namespaceOf(each) === dig(service, 'namespace'));
      const [major, minor] = (controller && versionOf(controller.object, 'topolvm-controller')) ?? [0, 0];
      if (!controller || (major === 0 && minor < GONE)) continue;
      yield {
        document,
        property: `webhooks[${index}].clientConfig.service.path`,
        message: `${title(document)} asks about claims at /pvc/mutate, and ${title(controller)} of version ${major}.${minor} does not answer there`,
      };
    }
  },
};
