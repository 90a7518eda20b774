import { asName, madeName } from '../../../../lib/engine/admission/syntax/generated-name';

test('a made name has at most 63 characters', () => {
  expect(madeName('a-')).toBe('a-xxxxx');
  expect(madeName('a'.repeat(300))).toHaveLength(63);
});

test('a prefix may end with a dash', () => {
  expect([asName('ab-'), asName('a-'), asName('-')]).toEqual(['aa', 'a', '-']);
});
