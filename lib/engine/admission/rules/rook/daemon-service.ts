import { daemonId } from '../../../../core/daemon-id';

/** A host that is a Service of Rook, with the daemon that it leads to. */
export interface DaemonService {
  /** The object that Rook made the daemon for. */
  readonly owner: string;
  /** The place of the daemon among those of the object, from 0; -1 if it cannot be one. */
  readonly index: number;
  /** The namespace, `undefined` where the host leaves it to whoever asks. */
  readonly namespace?: string;
}

/** More than anybody runs of one kind. */
const MOST = 100;
const IDS = Array.from({ length: MOST }, (_, index) => daemonId(index));

/** Reads a host such as `rook-ceph-nfs-shares-a.ceph.svc`; `undefined` for hosts of others. */
export function daemonService(host: string, app: 'nfs' | 'nvmeof'): DaemonService | undefined {
  const [name, namespace] = host.split('.');
  const match = new RegExp(`^rook-ceph-${app}-(.+)-([a-z]+)$`).exec(name);
  return match ? { owner: match[1], index: IDS.indexOf(match[2]), ...(namespace ? { namespace } : {}) } : undefined;
}
