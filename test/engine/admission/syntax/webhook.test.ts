import { webhook } from '../../../../lib/engine/admission/syntax/webhook';
import { found } from './support';

const service = { name: 'a', namespace: 'b' };
const rule = { operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'], resources: ['pods'] };
const hook = { name: 'pod-hook.topolvm.io', sideEffects: 'None', admissionReviewVersions: ['v1'], clientConfig: { service }, rules: [rule] };

test.each([
  [[hook], []],
  [[{ ...hook, name: 'topolvm.io' }], ['webhooks[0].name: name "topolvm.io" is not a name of three parts']],
  [[{ ...hook, clientConfig: {} }], ['webhooks[0].clientConfig: 0 of url and service are set, exactly one is needed']],
  [[{ ...hook, sideEffects: 'Some' }], ['webhooks[0].sideEffects: sideEffects "Some" is not one of None, NoneOnDryRun']],
  [[{ ...hook, admissionReviewVersions: ['v2'] }], ['webhooks[0].admissionReviewVersions: none of v1 and v1beta1 is listed']],
  [[{ ...hook, timeoutSeconds: 31 }], ['webhooks[0].timeoutSeconds: timeoutSeconds 31 is not within 1 to 30']],
  [[{ ...hook, clientConfig: { url: 'http://a' } }], ['webhooks[0].clientConfig.url: url "http://a" must begin with https:// and a host']],
  [[{ ...hook, clientConfig: { url: 'https://a@b' } }], ['webhooks[0].clientConfig.url: url "https://a@b" must not hold a user, a query or a fragment']],
  [[{ ...hook, clientConfig: { service: { ...service, path: 'a' } } }],
    ['webhooks[0].clientConfig.service.path: path "a" must be absolute, with parts of lower-case letters, digits, "-" and "."']],
  [[{ ...hook, matchConditions: [{ name: 'a', expression: ' ' }] }], ['webhooks[0].matchConditions[0].expression: expression is empty']],
  [[hook, hook], ['webhooks[1].name: name "pod-hook.topolvm.io" is there already']],
  [[{ ...hook, rules: [{ ...rule, operations: ['*', 'CREATE'] }] }], ['webhooks[0].rules[0].operations: operations lists others beside "*"']],
  [[{ ...hook, rules: [{ ...rule, resources: ['pods/*', 'pods/log'] }] }], ['webhooks[0].rules[0].resources[1]: "pods/log" is covered by another entry']],
  [[{ ...hook, rules: [{ ...rule, resources: ['*', 'pods'] }] }], ['webhooks[0].rules[0].resources: resources lists others beside "*"']],
])('%j', (webhooks, texts) => {
  expect(found(webhook, { webhooks })).toEqual(texts);
});
