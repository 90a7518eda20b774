import { isDnsLabel } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { different, formed, oneOf, required, within } from './demands';
import { subdomain } from './forms';
import { Place } from './place';
import { portNumber } from './ports';
import { secureAddress } from './web-address';
import { webhookRule } from './webhook-rules';
import { keyFault } from './words';

const VERSIONS = ['v1', 'v1beta1'];
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
      yield* versions(hook.to('admissionReviewVersions'));
      for (const rule of hook.to('rules').entries) yield* webhookRule(rule);
      const config = hook.to('clientConfig');
      const targets = ['url', 'service'].filter((field) => config.to(field).isSet);
      if (targets.length !== 1) yield config.fault(`${targets.length} of url and service are set, exactly one is needed`);
      else if (targets[0] === 'url') yield* required(config.to('url'), secureAddress);
      else yield* service(config.to('service'));
      for (const condition of hook.to('matchConditions').entries) {
        yield* required(condition.to('name'), keyFault);
        if (condition.to('expression').text.trim() === '') yield condition.to('expression').fault('expression is empty');
      }
    }
    yield* different(hooks.map((hook) => hook.to('name')));
  },
};

function* versions(list: Place): Iterable<Violation> {
  const texts = list.entries.map(({ text }) => text);
  if (!texts.some((text) => VERSIONS.includes(text))) yield list.fault(`none of ${VERSIONS.join(' and ')} is listed`);
  for (const version of list.entries) yield* required(version, (text) => (isDnsLabel(text) && /^[a-z]/.test(text) ? undefined : 'is no version'));
  yield* different(list.entries);
}

function* service(place: Place): Iterable<Violation> {
  yield* required(place.to('name'));
  yield* required(place.to('namespace'));
  yield* portNumber(place.to('port'));
  yield* formed(place.to('path'), (path) => {
    if (path === '/') return undefined;
    const parts = path.replace(/^\//, '').replace(/\/$/, '').split('/');
    return path.startsWith('/') && parts.every((part) => subdomain(part) === undefined) ? undefined : 'must be absolute, with parts of lower-case letters, digits, "-" and "."';
  });
}
