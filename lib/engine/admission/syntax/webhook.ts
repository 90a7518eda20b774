import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { different, oneOf, required, within } from './demands';
import { subdomain } from './forms';
import { trimmed } from './go-text';
import { Place } from './place';
import { clientFaults, versionFaults } from './webhook-client';
import { webhookRule } from './webhook-rules';
import { keyFault } from './words';

const LONGEST = 30;

/** Webhooks that the API server calls. */
export const webhook: Rule = {
  id: 'syntax/webhook',
  severity: Severity.ERROR,
  why: 'The API server refuses the configuration',
  fix: 'Name each webhook with at least three parts such as pod-hook.topolvm.io, without side effects, and set either an https url or a service',
  evidence: 'k8s.io/kubernetes/pkg/apis/admissionregistration/validation: validateMutatingWebhook',
  kinds: ['admissionregistration.k8s.io/MutatingWebhookConfiguration', 'admissionregistration.k8s.io/ValidatingWebhookConfiguration'],
  * inspect(document) {
    const hooks = new Place(document, document.object).to('webhooks').entries;
    for (const hook of hooks) {
      yield* required(hook.to('name'), (name) => subdomain(name) ?? (name.split('.').length < 3 ? 'is not a name of three parts' : undefined));
      yield* required(hook.to('sideEffects'));
      yield* oneOf(hook.to('sideEffects'), ['None', 'NoneOnDryRun']);
      yield* within(hook.to('timeoutSeconds'), 1, LONGEST);
      yield* versionFaults(hook.to('admissionReviewVersions'));
      for (const rule of hook.to('rules').entries) yield* webhookRule(rule);
      yield* clientFaults(hook.to('clientConfig'));
      for (const condition of hook.to('matchConditions').entries) {
        yield* required(condition.to('name'), keyFault);
        if (trimmed(condition.to('expression').text) === '') yield condition.to('expression').fault('expression is empty');
      }
    }
    yield* different(hooks.map((hook) => hook.to('name')));
  },
};
