import { isDnsSubdomain } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, fields, isSet, items, text } from '../rules/read';
import { formatPath } from '../schema/path';

/** Webhooks that the API server calls. */
export const webhook: Rule = {
  id: 'syntax/webhook',
  severity: Severity.ERROR,
  why: 'The API server refuses the configuration',
  fix: 'Name each webhook with at least three parts such as pod-hook.topolvm.io, and set either url or service',
  evidence: 'k8s.io/kubernetes/pkg/apis/admissionregistration/validation: validateMutatingWebhook',
  kinds: ['admissionregistration.k8s.io/MutatingWebhookConfiguration', 'admissionregistration.k8s.io/ValidatingWebhookConfiguration'],
  * inspect(document) {
    const hooks = items(document.object.webhooks).map(fields);
    const at = (i: number, ...steps: string[]): string => formatPath(['webhooks', i, ...steps]);
    for (const [i, hook] of hooks.entries()) {
      const name = text(hook.name) ?? '';
      if (!isDnsSubdomain(name) || name.split('.').length < 3) yield { document, property: at(i, 'name'), message: `"${name}" is not a name of three parts` };
      const targets = ['url', 'service'].filter((field) => isSet(dig(hook.clientConfig, field)));
      if (targets.length !== 1) yield { document, property: at(i, 'clientConfig'), message: `${targets.length} of url and service are set, exactly one is needed` };
    }
  },
};
