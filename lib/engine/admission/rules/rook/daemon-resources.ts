import type { Document } from '../../../document';
import { dig, entriesOf, fields, spec } from '../read';
import { CLUSTER, deviceSets } from './cluster';

/** Kinds whose object gives resources to one daemon, with the daemon and the place. */
const SINGLE: Readonly<Record<string, readonly [daemon: string, ...path: string[]]>> = {
  CephFilesystem: ['mds', 'metadataServer', 'resources'],
  CephFilesystemMirror: ['fs-mirror', 'resources'],
  CephNFS: ['nfs', 'server', 'resources'],
  CephNVMeOFGateway: ['nvmeof', 'resources'],
  CephObjectStore: ['rgw', 'gateway', 'resources'],
  CephRBDMirror: ['rbd-mirror', 'resources'],
};

/** Kinds that give resources to daemons whose memory Rook looks at. */
export const DAEMON_KINDS = [CLUSTER, ...Object.keys(SINGLE).map((kind) => `ceph.rook.io/${kind}`)];

/** The resources given to one daemon. */
export interface DaemonResources {
  readonly daemon: string;
  readonly property: string;
  readonly resources: unknown;
}

/** Every place of an object that gives resources to daemons. */
export function daemonResources(document: Document): DaemonResources[] {
  const single = SINGLE[String(document.object.kind)];
  if (single !== undefined) {
    const [daemon, ...path] = single;
    return [{ daemon, property: ['spec', ...path].join('.'), resources: dig(spec(document), ...path) }];
  }
  return [
    ...entriesOf(fields(spec(document).resources)).map(([daemon, resources]) => ({ daemon, property: `spec.resources.${daemon}`, resources })),
    ...deviceSets(document).map(({ path, raw }) => ({ daemon: 'osd', property: `${path}.resources`, resources: raw.resources })),
  ];
}
