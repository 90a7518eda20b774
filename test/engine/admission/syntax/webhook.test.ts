import { webhook } from '../../../../lib/engine/admission/syntax/webhook';
import { found } from './support';

const hook = { name: 'pod-hook.topolvm.io', clientConfig: { service: {} } };

test.each([
  [[hook], []],
  [[{ ...hook, name: 'topolvm.io' }], ['webhooks[0].name: "topolvm.io" is not a name of three parts']],
  [[{ ...hook, clientConfig: {} }], ['webhooks[0].clientConfig: 0 of url and service are set, exactly one is needed']],
])('%j', (webhooks, texts) => {
  expect(found(webhook, { webhooks })).toEqual(texts);
});
