import { volumeClaimSize } from '../../../../lib/engine/update/rules/volume-claim-size';
import { compared } from '../support';

const storageClass = (name: string, allowVolumeExpansion: boolean): object =>
  ({ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name }, allowVolumeExpansion });
const CLASSES = [storageClass('grows', true), storageClass('stays', false)];
const claim = (storage: string, storageClassName = 'grows', status?: object): object =>
  ({ spec: { storageClassName, resources: { requests: { storage } } }, ...(status && { status }) });
const bound = (storage: string): object => ({ phase: 'Bound', capacity: { storage } });
const PLACE = 'spec.resources.requests.storage';

test.each([
  [claim('10Gi'), claim('20Gi'), []],
  [claim('10Gi'), claim('10240Mi'), []],
  [claim('10Gi', 'elsewhere'), claim('20Gi', 'elsewhere'), []],
  [claim('10Gi', 'stays'), claim('20Gi', 'stays'), [`${PLACE}: 10Gi cannot become 20Gi: the class stays does not allow volumes to grow`]],
  [claim('10Gi'), claim('5Gi'), [`${PLACE}: 10Gi cannot become 5Gi: volumes do not shrink`]],
  [claim('10Gi', 'grows', bound('5Gi')), claim('6Gi'), []],
  [claim('10Gi', 'grows', bound('5Gi')), claim('5Gi'), [`${PLACE}: 10Gi cannot become 5Gi: volumes do not shrink`]],
  [claim('10Gi', 'grows', { phase: 'Pending' }), claim('20Gi'), [`${PLACE}: 10Gi cannot become 20Gi while the claim is Pending`]],
])('%#', (before, after, texts) => {
  expect(compared(volumeClaimSize, before, after, CLASSES)).toEqual(texts);
});
