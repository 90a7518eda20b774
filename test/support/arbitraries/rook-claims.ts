import fc from 'fast-check';
import { AccessMode } from 'rookery';
import type { rook } from 'rookery';
import { LATER, options } from './options';
import { call } from './plain';
import type { Plain, Ref } from './plain';
import { ANNOTATIONS, LABELS, sizes } from './values';

/** Details of claims that any class takes. */
export const CLAIM = options<rook.ClaimOptions>('rook.ClaimOptions', {
  accessModes: fc.constantFrom<readonly AccessMode[]>([AccessMode.READ_WRITE_ONCE], [AccessMode.READ_WRITE_ONCE_POD]),
  labels: LABELS,
  annotations: ANNOTATIONS,
  sizeLimit: fc.constant(call('Size.tebi', 10)),
  selector: fc.constant({ matchLabels: { disk: 'fast' } }),
  volumeName: fc.constant('pv-0'),
  volumeAttributesClassName: fc.constant('gold'),
  dataSource: fc.constant({ apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'seed' }),
  dataSourceRef: fc.constant({ apiGroup: 'populator.example.com', kind: 'Seed', name: 'seed' }),
});

/** Claimed volumes whose class is not chosen yet. */
export function claimed(min: number, max: number): fc.Arbitrary<Plain<rook.ClaimedVolume>> {
  return options<rook.ClaimedVolume>('rook.ClaimedVolume', { size: sizes(min, max), claim: CLAIM, storageClass: LATER }, ['size']);
}

/** The volume with its class. */
export function from<T extends Plain<rook.ClaimedVolume> | undefined>(volume: T, storageClass: Ref): T {
  return volume && { ...volume, storageClass };
}
