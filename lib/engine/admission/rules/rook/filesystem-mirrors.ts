import type { Document } from '../../../document';
import type { World } from '../../world';
import { grouped } from '../grouped';
import { perWorld } from '../memo';
import { namespaceOf } from '../read';

/** The daemons that mirror file systems, by namespace. */
export const mirrorsByNamespace: (world: World) => ReadonlyMap<string, readonly Document[]> = perWorld((world) => grouped(world.ofKind('ceph.rook.io/CephFilesystemMirror'), namespaceOf));
