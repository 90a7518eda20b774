import type { Document } from '../../../document';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { podTemplates } from '../pod-templates';
import { amount, dig, fields, items, text, title } from '../read';

/** What the annotations of claims begin with. */
export const PREFIX = 'resize.topolvm.io/';
const SETTINGS = ['storage_limit', 'threshold', 'inodes-threshold', 'increase', 'initial-resize-group-by'];

/** A claim, or the template of some, that tells pvc-autoresizer something. */
export interface ResizedClaim {
  readonly document: Document;
  /** The field with its annotations. */
  readonly property: string;
  readonly owner: string;
  /** What the annotations say, without their prefix. */
  readonly settings: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, unknown>>;
  readonly spec: unknown;
  /** Bytes up to which it grows; `undefined` where that cannot be read, 0 where nothing is said. */
  readonly limit?: number;
}

/** All claims that tell pvc-autoresizer something. */
export const resizedClaims: (world: World) => readonly ResizedClaim[] = perWorld((world) => [
  ...world.ofKind('/PersistentVolumeClaim').flatMap((document) => claim(document, '', title(document), document.object)),
  ...world.ofKind('apps/StatefulSet').flatMap((document) => templates(
    document, 'spec.volumeClaimTemplates', dig(document.object, 'spec', 'volumeClaimTemplates'), (name) => `Template "${name}" of ${title(document)}`,
  )),
  ...podTemplates(world).flatMap(({ document, path, spec }) => items(spec.volumes).flatMap((volume, index) => claim(
    document, `${path}.volumes[${index}].ephemeral.volumeClaimTemplate.`, `Volume "${text(dig(volume, 'name')) ?? ''}" of ${title(document)}`,
    dig(volume, 'ephemeral', 'volumeClaimTemplate'),
  ))),
  ...world.ofKind('ceph.rook.io/CephCluster').flatMap((document) => [
    ...claim(document, 'spec.mon.volumeClaimTemplate.', `Mon of ${title(document)}`, dig(document.object, 'spec', 'mon', 'volumeClaimTemplate')),
    ...items(dig(document.object, 'spec', 'storage', 'storageClassDeviceSets')).flatMap((set, index) => templates(
      document, `spec.storage.storageClassDeviceSets[${index}].volumeClaimTemplates`, dig(set, 'volumeClaimTemplates'),
      (name) => `Template "${name}" of device set "${text(dig(set, 'name')) ?? ''}" of ${title(document)}`,
    )),
  ]),
]);

function templates(document: Document, path: string, list: unknown, owner: (name: string) => string): ResizedClaim[] {
  return items(list).flatMap((each, index) => claim(document, `${path}[${index}].`, owner(text(dig(each, 'metadata', 'name')) ?? ''), each));
}

function claim(document: Document, path: string, owner: string, body: unknown): ResizedClaim[] {
  const annotations = fields(dig(body, 'metadata', 'annotations'));
  const settings = Object.fromEntries(SETTINGS.flatMap((key) => {
    const value = text(annotations[`${PREFIX}${key}`]);
    return value === undefined || value === '' ? [] : [[key, value]];
  }));
  if (Object.keys(settings).length === 0) return [];
  const told = settings.storage_limit;
  const limit = told === undefined ? 0 : amount(told);
  return [{
    document, property: `${path}metadata.annotations`, owner, settings, labels: fields(dig(body, 'metadata', 'labels')), spec: dig(body, 'spec'),
    ...(limit === undefined ? {} : { limit }),
  }];
}
