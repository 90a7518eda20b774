import { environment } from '../../../../lib/engine/admission/syntax/environment';
import { container, found } from './support';

const source = { fieldRef: { fieldPath: 'metadata.name' } };

test.each([
  [[{ name: 'A', value: '' }, { name: 'B', valueFrom: source }], []],
  [[{ name: 'A=B' }], ['env[0].name: name "A=B" must be printable ASCII without "="']],
  [[{ name: 'A', value: 'x', valueFrom: source }], ['env[0].valueFrom: "A" has a value and a source']],
  [[{ name: 'A', valueFrom: {} }], ['env[0].valueFrom: "A" has 0 sources, exactly one is needed']],
])('%j', (env, texts) => {
  expect(found(environment, container({ env }))).toEqual(texts.map((text) => `spec.template.spec.containers[0].${text}`));
});
