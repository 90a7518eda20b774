import { serverFieldRule } from '../../../../lib/engine/admission/syntax/server-field';
import { found } from './support';

test.each<[object, string[]]>([
  [{ creationTimestamp: null, generation: 1, uid: '', managedFields: null }, []],
  [{ uid: 'u' }, ['metadata.uid: uid is set']],
  [{ generation: -1 }, ['metadata.generation: generation -1 is below zero']],
  [{ resourceVersion: '1' }, ['metadata.resourceVersion: resourceVersion is set']],
  [{ managedFields: [] }, ['metadata.managedFields: managedFields is set']],
])('%j', (metadata, texts) => {
  expect(found(serverFieldRule, { metadata: { name: 'a', ...metadata } })).toEqual(texts);
});
