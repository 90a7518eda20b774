import { resourceAmounts } from '../../../../lib/engine/admission/syntax/resource-amounts';
import { container, found } from './support';

test.each([
  [{ requests: { cpu: '500m', memory: '1Gi' }, limits: { memory: '1024Mi' } }, []],
  [{ requests: { cpu: 2 }, limits: { cpu: '1500m' } }, ['requests.cpu: the request 2 is above the limit 1500m']],
  [{ requests: { memory: '-1Gi' } }, ['requests.memory: -1Gi is below zero']],
  [{ requests: { 'topolvm.io/capacity': 1 }, limits: { 'topolvm.io/capacity': 2 } },
    ['requests["topolvm.io/capacity"]: the request 1 of topolvm.io/capacity must equal the limit 2']],
])('%j', (resources, texts) => {
  expect(found(resourceAmounts, container({ resources }))).toEqual(texts.map((text) => `spec.template.spec.containers[0].resources.${text}`));
});
