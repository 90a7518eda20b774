import type { Document } from '../../../document';
import type { World } from '../../world';
import { grouped } from '../grouped';
import { perWorld } from '../memo';
import { namespaceOf } from '../read';

/** The kind of the daemons that mirror block pools. */
export const RBD_MIRROR = 'ceph.rook.io/CephRBDMirror';

/** The daemons that mirror block pools, by namespace. */
export const rbdMirrorsByNamespace: (world: World) => ReadonlyMap<string, readonly Document[]> = perWorld(
  (world) => grouped(world.ofKind(RBD_MIRROR), namespaceOf),
);
