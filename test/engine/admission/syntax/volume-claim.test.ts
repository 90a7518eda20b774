import { volumeClaim } from '../../../../lib/engine/admission/syntax/volume-claim';
import { found } from './support';

const resources = { requests: { storage: '1Gi' } };

test.each([
  [{ accessModes: ['ReadWriteOnce'], resources }, []],
  [{ resources }, ['spec.accessModes: the claim has no access mode']],
  [{ accessModes: ['ReadWriteOncePod', 'ReadOnlyMany'], resources }, ['spec.accessModes: ReadWriteOncePod stands beside other access modes']],
  [{ accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '0' } } },
    ['spec.resources.requests.storage: the claim asks for 0, which is not above zero']],
  [{ accessModes: ['ReadWriteOnce'] }, ['spec.resources.requests.storage: the claim asks for no storage']],
])('%j', (spec, texts) => {
  expect(found(volumeClaim, { spec })).toEqual(texts);
});
