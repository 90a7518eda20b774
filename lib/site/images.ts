import type { Construct } from 'constructs';
import { refusal } from '../core/problem';
import { requireList } from '../core/require-list';
import { requireObject } from '../core/require-object';
import { SecretRef } from '../core/secret-ref';
import { shown } from '../core/shown';
import type { ImageName } from '../upstream/catalog/release-data';
import type { ImageOptions } from './image-options';

const PATH = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*';
const REFERENCE = new RegExp(`^(?:[a-zA-Z0-9.-]+(?::\\d+)?/)?${PATH}(?<tag>:[\\w][\\w.-]{0,127})?(?<digest>@sha256:[a-f0-9]{64})?$`);

/** Refuses overrides that no container runtime could pull, or that could change from one pull to the next. */
export function requireImages(options: ImageOptions, scope: Construct): ImageOptions {
  for (const [name, reference] of Object.entries(options.overrides ?? {})) {
    if (reference === undefined) continue;
    const parts = REFERENCE.exec(reference)?.groups;
    if (parts && (parts.digest || parts.tag) && parts.tag !== ':latest') continue;
    throw refusal({
      where: `images.overrides.${name}`,
      what: `${shown(reference)} is not an image with a fixed version`,
      why: 'Nodes could not pull it, or would run different versions side by side',
      fix: 'Write registry, path and a tag or digest, for example registry.example.com/rook/ceph:v1.20.6',
    }, scope);
  }
  requireCephVersions(options.cephVersions ?? {}, scope);
  requireList(options.pullSecrets ?? [], 'images.pullSecrets', scope).forEach((secret, index) => SecretRef._require(secret, `images.pullSecrets[${index}]`, scope));
  if (options.mirror !== undefined) {
    requireObject(options.mirror, '_apply', {
      where: 'images.mirror', kind: 'a mirror of registries', fix: 'Write for example RegistryMirror.of("registry.example.com/mirror")',
    }, scope);
  }
  return { ...options, pullSecrets: [...options.pullSecrets ?? []] };
}

/** A declared version takes the place of what a tag tells, so it must not say something else. */
function requireCephVersions(versions: { readonly [image: string]: string }, scope: Construct): void {
  for (const [image, version] of Object.entries(versions)) {
    const told = /:v?(\d+\.\d+\.\d+)[^/]*$/.exec(image.split('@')[0])?.[1];
    const valid = /^\d+\.\d+\.\d+$/.test(version);
    if (valid && (told === undefined || told === version)) continue;
    throw refusal({
      where: `images.cephVersions["${image}"]`,
      what: valid ? `${version} is not the version in the tag, which says ${told}` : `${shown(version)} is not a version of Ceph`,
      why: 'Rules about versions would judge another Ceph than the one that runs',
      fix: valid ? 'Leave the image out, since its tag tells' : 'Write all three numbers as text, for example "20.2.4"',
    }, scope);
  }
}

/** The reference that a site pulls for an image of a release. */
export function imageReference(options: ImageOptions, name: ImageName, upstream: string): string {
  return options.overrides?.[name] ?? options.mirror?._apply(upstream) ?? upstream;
}
