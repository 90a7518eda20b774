import { serverFieldRule } from '../../../../lib/engine/admission/syntax/server-field';
import { found } from './support';

test.each<[object, string[]]>([
  [{ creationTimestamp: null, generation: 1, uid: '', managedFields: null }, []],
  [{ uid: 'u' }, ['metadata.uid: uid is set']],
  [{ resourceVersion: '1' }, ['metadata.resourceVersion: resourceVersion is set']],
  [{ managedFields: [] }, ['metadata.managedFields: managedFields is set']],
])('%j', (metadata, texts) => {
  expect(found(serverFieldRule, { metadata: { name: 'a', ...metadata } })).toEqual(texts);
});
