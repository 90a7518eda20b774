import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, text, title } from '../read';

/** A webhook whose certificate the API server cannot verify. */
export const webhookNotTrusted: Rule = {
  id: 'topolvm/webhook-not-trusted',
  severity: Severity.ERROR,
  why: 'The API server does not know who signed the certificate, calls nobody, and refuses every new pod that the webhook is for',
  fix: 'Set caBundle, or have it written by an annotation such as cert-manager.io/inject-ca-from',
  evidence: 'Kubernetes: Dynamic Admission Control (clientConfig.caBundle); topolvm/topolvm charts/topolvm/templates/mutatingwebhooks.yaml',
  kinds: ['admissionregistration.k8s.io/MutatingWebhookConfiguration'],
  * inspect(document) {
    const annotations = Object.keys(fields(dig(document.object, 'metadata', 'annotations')));
    if (annotations.some((key) => key.includes('inject'))) return;
    for (const [index, webhook] of items(document.object.webhooks).entries()) {
      const name = text(dig(webhook, 'name')) ?? '';
      if (!/-hook\.topolvm\./.test(name) || (text(dig(webhook, 'clientConfig', 'caBundle')) ?? '') !== '') continue;
      yield { document, property: `webhooks[${index}].clientConfig.caBundle`, message: `${title(document)} has no authority for ${name}, and nobody is told to write one` };
    }
  },
};
