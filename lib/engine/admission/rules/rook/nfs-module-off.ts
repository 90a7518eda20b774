import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, namespaceOf, spec, title } from '../read';
import { clusterIn, clusterName } from './cluster';
import { NFS } from './nfs';

/** NFS servers whose exports nobody can make. */
export const nfsModuleOff: Rule = {
  id: 'rook/nfs-module-off',
  severity: Severity.ERROR,
  why: 'The mgr module makes every export, for claims, the dashboard and the command line; Ceph has it on, and Rook turns it off',
  fix: 'Remove nfs from mgr.modules of the CephCluster, or set enabled: true',
  evidence: 'rook/rook Documentation/Storage-Configuration/NFS/nfs.md, issues 10060 and 8234; ceph/ceph src/common/options/mgr.yaml.in mgr_initial_modules',
  kinds: [NFS],
  * inspect(document, world) {
    const cluster = clusterIn(world, namespaceOf(document));
    if (!cluster) return;
    const module = items(dig(spec(cluster), 'mgr', 'modules')).find((each) => dig(each, 'name') === 'nfs');
    if (module === undefined || dig(module, 'enabled') === true) return;
    yield { document, property: '', message: `${title(document)} needs the mgr module nfs, which ${clusterName(cluster)} turns off` };
  },
};
