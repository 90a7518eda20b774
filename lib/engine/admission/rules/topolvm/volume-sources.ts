import type { Document } from '../../../document';
import type { World } from '../../world';
import { claimSets, type ClaimSet } from '../claims';
import { classNamed } from '../classes';
import { deviceClassesOf } from '../lvmd';
import { dig, isSet, namespaceOf, spec, text } from '../read';

const CLAIM = '/PersistentVolumeClaim';

/** A claim that begins with the data of another one. */
export interface Restored {
  readonly set: ClaimSet;
  /** The field that names where the data come from. */
  readonly property: string;
  readonly source: Document;
  /** The class of the source. */
  readonly sourceClass: Document;
  /** Whether it is a copy of the claim itself, and not of a snapshot. */
  readonly cloned: boolean;
}

/** Claims that are restored from other claims among the objects, or from snapshots of those. */
export function* restoredClaims(world: World): Generator<Restored> {
  for (const set of claimSets(world)) {
    const field = isSet(dig(set.claim, 'dataSourceRef')) ? 'dataSourceRef' : 'dataSource';
    const reference = dig(set.claim, field);
    const namespace = text(dig(reference, 'namespace')) ?? namespaceOf(set.document);
    const cloned = dig(reference, 'kind') === 'PersistentVolumeClaim';
    const snapshot = dig(reference, 'kind') === 'VolumeSnapshot'
      ? world.find('snapshot.storage.k8s.io/VolumeSnapshot', namespace, text(dig(reference, 'name')) ?? '') : undefined;
    const name = text(cloned ? dig(reference, 'name') : snapshot && snapshotted(snapshot));
    const source = name === undefined ? undefined : world.find(CLAIM, namespace, name);
    const sourceClass = source && classNamed(world, spec(source).storageClassName);
    if (source && sourceClass) yield { set, property: `${set.property}.${field}`, source, sourceClass, cloned };
  }
}

/** The name of the claim that a snapshot is made of. */
export function snapshotted(snapshot: Document): string | undefined {
  return text(dig(spec(snapshot).source, 'persistentVolumeClaimName'));
}

/** Whether volumes of the class are surely thick. */
export function isThick(world: World, storageClass: Document): boolean {
  const classes = deviceClassesOf(world, storageClass);
  return classes.length > 0 && classes.every(({ thin }) => !thin);
}
