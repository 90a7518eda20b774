import { ownerReferenceRule } from '../../../../lib/engine/admission/syntax/owner-reference';
import { found } from './support';

const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a', uid: 'u' };

test.each<[unknown[], string[]]>([
  [[owner, { ...owner, uid: 'v', controller: true }], []],
  [[{}], []],
  [[{ ...owner, kind: '', name: '', uid: '' }], ['kind', 'name', 'uid'].map((field) => `metadata.ownerReferences[0].${field}: the ${field} of an owner must not be empty`)],
  [[{ ...owner, apiVersion: 'a/b/c' }], ['metadata.ownerReferences[0].apiVersion: "a/b/c" is no version']],
  [[{ ...owner, apiVersion: 'apps/' }], ['metadata.ownerReferences[0].apiVersion: "apps/" is no version']],
  [[owner, { ...owner, apiVersion: 'v1', kind: 'Event' }], ['metadata.ownerReferences[1]: an event cannot own anything']],
  [[{ ...owner, controller: true }, { ...owner, uid: 'v', controller: true }], ['metadata.ownerReferences: 2 owners are the controller, one is allowed']],
])('%j', (ownerReferences, texts) => {
  expect(found(ownerReferenceRule, { metadata: { name: 'a', ownerReferences } })).toEqual(texts);
});
