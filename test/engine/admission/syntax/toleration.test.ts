import { toleration } from '../../../../lib/engine/admission/syntax/toleration';
import { deployment, found } from './support';

test.each([
  [{ operator: 'Exists' }, []],
  [{ key: 'a', value: 'b', effect: 'NoExecute', tolerationSeconds: 5 }, []],
  [{ value: 'b' }, ['operator: without a key the operator must be Exists']],
  [{ key: 'a b', operator: 'Exists' }, ['key: key "a b" may only hold letters, digits, "-", "_" and ".", and begins and ends with a letter or digit']],
  [{ key: 'a', operator: 'Gt' }, ['operator: operator "Gt" is not one of Equal, Exists']],
  [{ key: 'a', operator: 'Exists', value: 'b' }, ['operator: the operator Exists takes no value, "b" is set']],
  [{ key: 'a', tolerationSeconds: 5, effect: 'NoSchedule' }, ['effect: tolerationSeconds is set, so the effect must be NoExecute']],
])('%j', (fields, texts) => {
  expect(found(toleration, deployment({ tolerations: [fields] }))).toEqual(texts.map((text) => `spec.template.spec.tolerations[0].${text}`));
});
