import type { Document } from '../../../document';
import { dig, spec, text } from '../read';

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

/** The version in the tag, `undefined` where the tag does not tell it. */
export function cephVersion(cluster: Document): CephVersion | undefined {
  const match = /^v?(\d+)\.(\d+)\.(\d+)/.exec(tagOf(cephImage(cluster) ?? ''));
  return match ? { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) } : undefined;
}

/** The version as people write it. */
export function printed({ major, minor, patch }: CephVersion): string {
  return `${major}.${minor}.${patch}`;
}
