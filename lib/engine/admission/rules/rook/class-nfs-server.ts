import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import type { World } from '../../world';
import { STORAGE_CLASS } from '../classes';
import { nameOf, namespaceOf, text, title } from '../read';
import { clusterIn, isConnectionOnly } from './cluster';
import { cephDriver, namespaceOfClusterId, parametersOf } from './csi-classes';
import { daemonService } from './daemon-service';
import { NFS, serversOf } from './nfs';

/** A class for volumes that no NFS server exports. */
export const classNfsServer: Rule = {
  id: 'rook/class-nfs-server',
  severity: Severity.ERROR,
  why: 'The driver exports volumes through the NFS cluster of that name and nodes mount them from that host; without either, claims or pods wait without end',
  fix: 'Name a CephNFS of the cluster as nfsCluster, and its Service rook-ceph-nfs-NAME-a.NAMESPACE.svc as server',
  evidence: 'ceph/ceph-csi internal/nfs/controller/volume.go, internal/nfs/nodeserver/nodeserver.go; rook/rook pkg/operator/ceph/nfs/spec.go',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    if (cephDriver(document)?.type !== 'nfs') return;
    const parameters = parametersOf(document);
    for (const field of ['nfsCluster', 'server']) {
      if (!text(parameters[field])) yield { document, property: `parameters.${field}`, message: `${title(document)} names no ${field}` };
    }
    const namespace = namespaceOfClusterId(world, text(parameters.clusterID) ?? '');
    const cluster = namespace === undefined ? undefined : clusterIn(world, namespace);
    if (namespace === undefined || !cluster || isConnectionOnly(cluster)) return;
    const name = text(parameters.nfsCluster);
    if (name && !world.exists(NFS, namespace, name)) {
      const there = world.ofKind(NFS).filter((each) => namespaceOf(each) === namespace).map(nameOf);
      yield {
        document,
        property: 'parameters.nfsCluster',
        message: `${title(document)} uses NFS ${name}, and namespace ${namespace} has no CephNFS of that name`,
        ...(there.length === 0 ? {} : { fix: `Use one of the cluster: ${there.join(', ')}` }),
      };
    }
    yield* server(document, world, namespace, text(parameters.server) ?? '');
  },
};

function* server(document: Document, world: World, namespace: string, host: string): Iterable<Violation> {
  const property = 'parameters.server';
  const service = daemonService(host, 'nfs');
  if (service === undefined) return;
  const nfs = world.find(NFS, namespace, service.owner);
  if (nfs && (service.index < 0 || service.index >= serversOf(nfs))) {
    yield { document, property, message: `${title(document)} mounts from ${host}, ${title(nfs)} has ${serversOf(nfs)} servers` };
  } else if (!nfs && !world.isExternal(NFS, namespace, service.owner)) {
    yield { document, property, message: `${title(document)} mounts from ${host}, and namespace ${namespace} has no CephNFS ${service.owner}` };
  }
  const asks = service.namespace ?? homeOfDriver(document, world);
  if (asks === undefined || asks === namespace) return;
  const what = service.namespace === undefined ? `and the driver looks for it in its own namespace, ${asks}` : 'which is in another namespace';
  yield {
    document, property, message: `${title(document)} mounts from ${host}, ${what}; the servers are in ${namespace}`, fix: `Write ${host.split('.')[0]}.${namespace}.svc`,
  };
}

/** The namespace of the pods that mount volumes; names without one are looked for in it. */
function homeOfDriver(document: Document, world: World): string | undefined {
  const { name } = cephDriver(document)!;
  const driver = world.ofKind('csi.ceph.io/Driver').find((each) => nameOf(each) === name);
  return driver ? namespaceOf(driver) : /^(.+)\.nfs\.csi\.ceph\.com$/.exec(name)?.[1];
}
