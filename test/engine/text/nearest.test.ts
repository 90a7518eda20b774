import * as fc from 'fast-check';
import { editDistance, nearest } from '../../../lib/engine/text/nearest';

test.each([['cout', 'count', 1], ['conut', 'count', 1], ['', 'abc', 3], ['same', 'same', 0], ['kitten', 'sitting', 3]])('%s and %s', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('it is the same both ways and at most the longer word', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
    expect(editDistance(a, b)).toBe(editDistance(b, a));
    expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
  }));
});

test.each([
  ['cout', ['count', 'mon'], 'count'],
  ['storageclass', ['storageClass', 'storage'], 'storageClass'],
  ['zzz', ['count'], undefined],
  ['id', ['ip'], undefined],
])('%s among %j', (word, candidates, best) => {
  expect(nearest(word, candidates)).toBe(best);
});
