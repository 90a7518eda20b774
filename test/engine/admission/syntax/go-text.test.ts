import { lowerCase } from '../../../../lib/engine/admission/syntax/go-text';

test('letters change one by one', () => {
  expect(lowerCase('A\u0130B\u212a')).toBe('aibk');
});
