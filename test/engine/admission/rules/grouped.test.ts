import fc from 'fast-check';
import { grouped } from '../../../../lib/engine/admission/rules/grouped';

test('groups and their entries keep the order they came in', () => {
  expect([...grouped(['b1', 'a1', 'b2'], (entry) => entry[0])]).toEqual([['b', ['b1', 'b2']], ['a', ['a1']]]);
});

test('nothing is lost and nothing is in a wrong group', () => {
  fc.assert(fc.property(fc.array(fc.integer()), (numbers) => {
    const groups = grouped(numbers, (each) => each % 3);
    expect([...groups.values()].flat().sort()).toEqual([...numbers].sort());
    for (const [key, entries] of groups) expect(entries.filter((each) => each % 3 !== key)).toEqual([]);
  }));
});
