import { csiDriver } from '../../../../lib/engine/admission/syntax/csi-driver';
import { found } from './support';

test.each([
  [{ attachRequired: true, fsGroupPolicy: 'File', tokenRequests: [{ audience: 'a', expirationSeconds: 600 }], serviceAccountTokenInSecrets: true }, []],
  [{ volumeLifecycleModes: ['Sometimes'] }, ['spec.volumeLifecycleModes[0]: volumeLifecycleModes[0] "Sometimes" is not one of Persistent, Ephemeral']],
  [{ tokenRequests: [{ audience: 'a' }, { audience: 'a' }] }, ['spec.tokenRequests[1].audience: the audience "a" is there already']],
  [{ tokenRequests: [{ audience: '', expirationSeconds: 5 }] }, ['spec.tokenRequests[0].expirationSeconds: expirationSeconds 5 is below 600']],
  [{ nodeAllocatableUpdatePeriodSeconds: 9 }, ['spec.nodeAllocatableUpdatePeriodSeconds: nodeAllocatableUpdatePeriodSeconds 9 is below 10']],
  [{ serviceAccountTokenInSecrets: false }, ['spec.serviceAccountTokenInSecrets: serviceAccountTokenInSecrets needs tokenRequests']],
])('%j', (spec, texts) => {
  expect(found(csiDriver, { spec })).toEqual(texts);
});
