import { metadata } from '../../../../lib/engine/update/rules/metadata';
import { compared } from '../support';

test.each([
  [{ uid: '1', generation: 1 }, { labels: { a: 'b' }, creationTimestamp: '2020-01-01T00:00:00Z' }, []],
  [{ uid: '1' }, { uid: '2' }, ['metadata.uid: it was "1" and becomes "2", which is another object of the same name']],
  [{}, { deletionTimestamp: '2020-01-01T00:00:00Z' }, ['metadata.deletionTimestamp: an object is deleted by a call of its own']],
  [{}, { deletionGracePeriodSeconds: 1 }, ['metadata.deletionGracePeriodSeconds: cannot change: it was not set and becomes 1']],
  [{ deletionTimestamp: '2020-01-01T00:00:00Z', finalizers: ['a/b', 'a/c'] }, { finalizers: ['a/b'] }, []],
  [{ deletionTimestamp: '2020-01-01T00:00:00Z' }, { finalizers: ['a/b'] }, ['metadata.finalizers: the object is being deleted, so a/b cannot be added']],
])('%#', (before, after, texts) => {
  expect(compared(metadata, { metadata: before }, { metadata: after })).toEqual(texts);
});
