import type { Document } from '../../../document';
import type { World } from '../../world';
import { classNamed, provisionerOf, STORAGE_CLASS } from '../classes';
import { perWorld } from '../memo';
import { namespaceOf, spec, text } from '../read';
import { CLUSTER } from './cluster';
import { operators, settingOf, watchesOwnNamespace } from './operator';

/** The kind of claims of buckets. */
export const BUCKET_CLAIM = 'objectbucket.io/ObjectBucketClaim';
/** What every provisioner of buckets of Rook ends in. */
const SUFFIX = 'ceph.rook.io/bucket';

/** Whether a storage class is for buckets of Rook. */
export function isBucketClass(storageClass: Document): boolean {
  const provisioner = provisionerOf(storageClass);
  return provisioner === SUFFIX || provisioner.endsWith(`.${SUFFIX}`);
}

/** The storage classes for buckets. */
export const bucketClasses: (world: World) => readonly Document[] = perWorld((world) => world.ofKind(STORAGE_CLASS).filter(isBucketClass));

/** The class of a claim, if it is among the objects. */
export function classOfClaim(world: World, claim: Document): Document | undefined {
  return classNamed(world, spec(claim).storageClassName);
}

/** The operators that look after the cluster of a namespace. */
export function operatorsOf(world: World, namespace: string): Document[] {
  return operators(world).filter((operator) => !watchesOwnNamespace(world, operator) || namespaceOf(operator) === namespace);
}

/** The provisioner under which an operator answers claims of buckets of a namespace, `undefined` where it answers none. */
export function provisionerFor(world: World, operator: Document, namespace: string): string | undefined {
  if (settingOf(world, operator, 'ROOK_DISABLE_OBJECT_BUCKET_CLAIM') === 'true') return undefined;
  const prefix = settingOf(world, operator, 'ROOK_OBC_PROVISIONER_NAME_PREFIX');
  if (prefix) return `${prefix}.${SUFFIX}`;
  return settingOf(world, operator, 'ROOK_OBC_WATCH_OPERATOR_NAMESPACE') === 'true' ? `${namespace}.${SUFFIX}` : SUFFIX;
}

/** The namespaces of all clusters. */
export function clusterNamespaces(world: World): string[] {
  return [...new Set(world.ofKind(CLUSTER).map(namespaceOf))];
}

/** A parameter of a class. */
export function parameter(storageClass: Document, name: string): string {
  return text((storageClass.object.parameters as { readonly [name: string]: unknown } | undefined)?.[name]) ?? '';
}
