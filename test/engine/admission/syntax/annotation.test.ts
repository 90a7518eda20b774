import { annotationRule } from '../../../../lib/engine/admission/syntax/annotation';
import { found } from './support';

test('keys hold one prefix and a name, in any case', () => {
  const annotations = { 'Example.io/Key': 'any text at all', 'a b': '' };
  expect(found(annotationRule, { metadata: { annotations } })).toEqual([expect.stringContaining('metadata.annotations["a b"]: the annotation key "a b" may only hold')]);
});

test('all together hold at most 256 KiB', () => {
  expect(found(annotationRule, { metadata: { annotations: { k: 'x'.repeat(262_144) } } }))
    .toEqual(['metadata.annotations: annotations hold 262145 bytes, at most 262144 are allowed']);
  expect(found(annotationRule, { metadata: { annotations: { k: 'x'.repeat(262_143) } } })).toEqual([]);
});
