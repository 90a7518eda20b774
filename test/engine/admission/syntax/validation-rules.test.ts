import { validationFaults } from '../../../../lib/engine/admission/syntax/validation-rules';
import { faultsIn } from './support';

test.each([
  [{ rule: 'self.a > 0', message: 'a', fieldPath: '.a' }, []],
  [{ rule: ' ' }, ['rule: rule is empty']],
  [{ rule: 'true', message: ' ' }, ['message: message is empty']],
  [{ rule: 'true', message: 'a\nb' }, ['message: message has several lines']],
  [{ rule: 'true\n&& true' }, ['message: a rule of several lines needs a message']],
  [{ rule: 'true', messageExpression: ' ' }, ['messageExpression: messageExpression is empty']],
  [{ rule: 'true', reason: 'Wrong' }, ['reason: reason "Wrong" is not one of FieldValueRequired, FieldValueForbidden, FieldValueInvalid, FieldValueDuplicate']],
  [{ rule: 'true', fieldPath: '.b' }, ['fieldPath: fieldPath ".b" leads to no field of the schema']],
])('%j', (rule, texts) => {
  expect(faultsIn(validationFaults, { 'properties': { a: { type: 'integer' } }, 'x-kubernetes-validations': [rule] }))
    .toEqual(texts.map((text) => `x-kubernetes-validations[0].${text}`));
});
