import { partClusterId } from '../../../../core/part-cluster-id';
import type { Document } from '../../../document';
import type { World } from '../../world';
import { grouped } from '../grouped';
import { perWorld } from '../memo';
import { nameOf, namespaceOf, spec, text } from '../read';

/** Parts of a cluster that CSI drivers take for a cluster of its own, with the field that holds what they are a part of. */
const KINDS: readonly (readonly [kind: string, owner: string, word: 'block' | 'file'])[] = [
  ['ceph.rook.io/CephBlockPoolRadosNamespace', 'blockPoolName', 'block'],
  ['ceph.rook.io/CephFilesystemSubVolumeGroup', 'filesystemName', 'file'],
];

/** A rados namespace or a subvolume group. */
export interface ClusterPart {
  readonly document: Document;
  readonly clusterId: string;
  /** The pool or the filesystem that it is a part of. */
  readonly owner: string;
  /** Equal for objects that describe the same part. */
  readonly identity: string;
}

/** The rados namespaces and subvolume groups of all clusters by the id that the drivers know them by. */
export const clusterParts: (world: World) => ReadonlyMap<string, readonly ClusterPart[]> = perWorld((world) => grouped(
  KINDS.flatMap(([kind, field, word]) => world.ofKind(kind).map((document) => partOf(document, text(spec(document)[field]) ?? '', word))),
  ({ clusterId }) => clusterId,
));

function partOf(document: Document, owner: string, word: 'block' | 'file'): ClusterPart {
  const namespace = namespaceOf(document);
  const written = text(spec(document).name) || nameOf(document);
  const name = written === '<implicit>' ? '' : written;
  // An id that nobody chose, the operator makes of the names.
  const clusterId = text(spec(document).clusterID) || partClusterId(namespace, owner, word, name);
  return { document, clusterId, owner, identity: [namespace, owner, word, name].join('/') };
}
