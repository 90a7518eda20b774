import fc from 'fast-check';
import { unpairedSurrogate } from '../../../../lib/engine/admission/syntax/unpaired-surrogate';
import { found } from './support';

test.each(['\ud83d', 'a\ude00b', '\ude00\ud83d', '😀'.slice(0, 1)])('half a character is found anywhere', (text) => {
  const object = { metadata: { annotations: { ok: 'x' } }, spec: { items: ['😀', { note: text }] } };
  expect(found(unpairedSurrogate, object)).toEqual(['spec.items[1].note: holds half of a UTF-16 pair']);
});

test('keys are looked at as well', () => {
  expect(found(unpairedSurrogate, { data: { 'a\ud83d': 'x' } })).toEqual(['data: holds half of a UTF-16 pair']);
});

test('it is found exactly where UTF-8 would not read back equal', () => {
  fc.assert(fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), (text) => {
    expect(found(unpairedSurrogate, { data: { text } })).toHaveLength(Buffer.from(text, 'utf8').toString('utf8') === text ? 0 : 1);
  }));
});
