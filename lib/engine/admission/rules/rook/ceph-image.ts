import type { Document } from '../../../document';
import type { World } from '../../world';
import { dig, spec, text } from '../read';

const VERSION = /^v?(\d+)\.(\d+)\.(\d+)/;

/** A version of Ceph as an image tag writes it. */
export interface CephVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** The image of a cluster's daemons. */
export function cephImage(cluster: Document): string | undefined {
  return text(dig(spec(cluster), 'cephVersion', 'image')) || undefined;
}

/** The tag of an image reference, without the digest. */
export function tagOf(image: string): string {
  const [reference] = image.split('@');
  const colon = reference.lastIndexOf(':');
  return colon > reference.lastIndexOf('/') ? reference.slice(colon + 1) : '';
}

/** The version in the tag, or the one declared for the image; `undefined` where neither tells. */
export function cephVersion(cluster: Document, world: World): CephVersion | undefined {
  const image = cephImage(cluster) ?? '';
  const match = VERSION.exec(tagOf(image)) ?? VERSION.exec(world.facts.cephVersions?.[image] ?? '');
  return match ? { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) } : undefined;
}

/** The version as people write it. */
export function printed({ major, minor, patch }: CephVersion): string {
  return `${major}.${minor}.${patch}`;
}
