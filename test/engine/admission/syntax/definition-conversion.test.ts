import { conversionFaults } from '../../../../lib/engine/admission/syntax/definition-conversion';
import { faultsIn } from './support';

const webhook = { conversionReviewVersions: ['v1'], clientConfig: { url: 'https://a' } };

test.each([
  [undefined, []],
  [{ strategy: 'None' }, []],
  [{ strategy: 'Webhook', webhook }, []],
  [{ strategy: '' }, ['strategy: strategy is empty']],
  [{ strategy: 'Some' }, ['strategy: strategy "Some" is not one of None, Webhook']],
  [{ strategy: 'Webhook' }, [
    'webhook.clientConfig: 0 of url and service are set, exactly one is needed', 'webhook.conversionReviewVersions: none of v1 and v1beta1 is listed',
  ]],
  [{ strategy: 'None', webhook }, [
    'webhook.clientConfig: the strategy is not Webhook, so there is none to call', 'webhook.conversionReviewVersions: the strategy is not Webhook, so there is none to ask',
  ]],
  [{ strategy: 'Webhook', webhook: { ...webhook, clientConfig: { url: 'https://a', caBundle: 'LS0tLS0=' } } }, ['webhook.clientConfig.caBundle: caBundle holds no certificates']],
])('%j', (conversion, texts) => {
  expect(faultsIn(conversionFaults, conversion)).toEqual(texts);
});
