import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, namespaceOf, title } from '../read';
import { clustersByNamespace } from './cluster';
import { clusterParts } from './cluster-parts';
import { operators } from './operator';

/** A record for the drivers under a name that Rook writes to. */
export const clientProfileOverwritten: Rule = {
  id: 'rook/client-profile-overwritten',
  severity: Severity.ERROR,
  why: 'Rook writes connections and profiles under the namespaces of its clusters and the clusterIDs of their parts, and replaces whatever is there',
  fix: 'Use another name, which classes then give as clusterID',
  evidence: 'rook/rook pkg/operator/ceph/csi/config.go createUpdateClientProfile, ceph_connection.go CreateUpdateCephConnection',
  kinds: ['csi.ceph.io/CephConnection', 'csi.ceph.io/ClientProfile'],
  * inspect(document, world) {
    const name = nameOf(document);
    if (!operators(world).some((operator) => namespaceOf(operator) === namespaceOf(document))) return;
    const [cluster] = clustersByNamespace(world).get(name) ?? [];
    const [part] = document.object.kind === 'ClientProfile' ? clusterParts(world).get(name) ?? [] : [];
    const owner = cluster ?? part?.document;
    if (owner) yield { document, property: 'metadata.name', message: `${title(document)} has the name under which Rook writes its own for ${title(owner)}` };
  },
};
