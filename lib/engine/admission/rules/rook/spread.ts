import type { Document } from '../../../document';
import { dig, fields, items, spec, type Fields } from '../read';
import type { DeviceSet } from './cluster';

/** The two kinds of pods of a device set, with the labels they carry. */
export interface OsdPods {
  readonly placement: Fields;
  readonly property: string;
  readonly app: string;
}

/** The placement that the prepare pods and the daemon pods of a set end up with. */
export function osdPods(cluster: Document, { path, raw }: DeviceSet): { readonly prepare: OsdPods; readonly daemon: OsdPods } {
  const prepare = raw.preparePlacement === undefined || raw.preparePlacement === null ? 'placement' : 'preparePlacement';
  const all = dig(spec(cluster), 'storage', 'onlyApplyOSDPlacement') === true ? {} : fields(dig(spec(cluster), 'placement', 'all'));
  return {
    prepare: { placement: { ...all, ...fields(raw[prepare]) }, property: `${path}.${prepare}`, app: 'rook-ceph-osd-prepare' },
    daemon: { placement: { ...all, ...fields(raw.placement) }, property: `${path}.placement`, app: 'rook-ceph-osd' },
  };
}

/** Whether anything keeps these pods apart. */
export function isSpread({ placement }: OsdPods): boolean {
  const antiAffinity = fields(placement.podAntiAffinity);
  return items(placement.topologySpreadConstraints).length > 0
    || items(antiAffinity.requiredDuringSchedulingIgnoredDuringExecution).length > 0
    || items(antiAffinity.preferredDuringSchedulingIgnoredDuringExecution).length > 0;
}
