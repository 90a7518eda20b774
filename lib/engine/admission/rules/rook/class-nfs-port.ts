import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { items, text, title } from '../read';
import { cephDriver, namespaceOfClusterId, parametersOf } from './csi-classes';
import { NFS, portOf, USUAL_NFS_PORT } from './nfs';

/** A class that does not tell nodes the port of its servers. */
export const classNfsPort: Rule = {
  id: 'rook/class-nfs-port',
  severity: Severity.ERROR,
  why: 'Nodes look for the server at port 2049 unless they are told another one, and every mount fails',
  fix: 'Add port=PORT to mountOptions',
  evidence: 'ceph/ceph-csi internal/nfs/nodeserver/nodeserver.go mountNFS; man nfs (port)',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    if (cephDriver(document)?.type !== 'nfs') return;
    const { clusterID, nfsCluster } = parametersOf(document);
    const nfs = world.find(NFS, namespaceOfClusterId(world, text(clusterID) ?? ''), text(nfsCluster) ?? '');
    const told = items(document.object.mountOptions).some((option) => /(^|,)port=/.test(String(option)));
    if (!nfs || told || portOf(nfs) === USUAL_NFS_PORT) return;
    yield {
      document,
      property: 'mountOptions',
      message: `${title(document)} does not say that ${title(nfs)} listens on port ${portOf(nfs)}`,
      fix: `Add port=${portOf(nfs)} to mountOptions`,
    };
  },
};
