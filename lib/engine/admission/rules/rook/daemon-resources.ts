import type { Document } from '../../../document';
import { dig, entriesOf, fields, spec } from '../read';
import { CLUSTER, deviceSets } from './cluster';

/** Kinds whose object is about one daemon, with the fields that lead to what it says of it. */
export const SINGLE_DAEMONS: Readonly<Record<string, { readonly daemon: string; readonly at: readonly string[] }>> = {
  CephFilesystem: { daemon: 'mds', at: ['metadataServer'] },
  CephFilesystemMirror: { daemon: 'fs-mirror', at: [] },
  CephNFS: { daemon: 'nfs', at: ['server'] },
  CephNVMeOFGateway: { daemon: 'nvmeof', at: [] },
  CephObjectStore: { daemon: 'rgw', at: ['gateway'] },
  CephRBDMirror: { daemon: 'rbd-mirror', at: [] },
};

/** Kinds that give resources to daemons whose memory Rook looks at. */
export const DAEMON_KINDS = [CLUSTER, ...Object.keys(SINGLE_DAEMONS).map((kind) => `ceph.rook.io/${kind}`)];

/** The resources given to one daemon. */
export interface DaemonResources {
  readonly daemon: string;
  readonly property: string;
  readonly resources: unknown;
}

/** Every place of an object that gives resources to daemons. */
export function daemonResources(document: Document): DaemonResources[] {
  const single = SINGLE_DAEMONS[String(document.object.kind)];
  if (single !== undefined) {
    const path = [...single.at, 'resources'];
    return [{ daemon: single.daemon, property: ['spec', ...path].join('.'), resources: dig(spec(document), ...path) }];
  }
  return [
    ...entriesOf(fields(spec(document).resources)).map(([daemon, resources]) => ({ daemon, property: `spec.resources.${daemon}`, resources })),
    ...deviceSets(document).map(({ path, raw }) => ({ daemon: 'osd', property: `${path}.resources`, resources: raw.resources })),
  ];
}
