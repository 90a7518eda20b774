import { lowerCase, trimmed, wordsOf } from '../../../../lib/engine/admission/syntax/go-text';

test('letters change one by one', () => {
  expect(lowerCase('A\u0130B\u212a')).toBe('aibk');
});

test('white space is what Go takes for it', () => {
  expect(trimmed(' \u0085a b\n')).toBe('a b');
  expect(trimmed('\ufeffa')).toBe('\ufeffa');
  expect(wordsOf(' a \u0085b\u00a0c')).toEqual(['a', 'b', 'c']);
});
