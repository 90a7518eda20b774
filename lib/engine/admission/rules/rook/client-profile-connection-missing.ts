import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, namespaceOf, spec, text, title } from '../read';
import { clusterIn, isOutside } from './cluster';

/** A profile for a cluster that nobody knows how to reach. */
export const clientProfileConnectionMissing: Rule = {
  id: 'rook/client-profile-connection-missing',
  severity: Severity.ERROR,
  why: 'The CSI operator passes the profile on to the drivers only when it finds the connection, so that no class can use it',
  fix: 'Add the CephConnection to the namespace of the profile, or name the namespace of a CephCluster, under which Rook writes one',
  evidence: 'ceph/ceph-csi-operator internal/controller/clientprofile_controller.go loadAndValidate',
  kinds: ['csi.ceph.io/ClientProfile'],
  * inspect(document, world) {
    const name = text(dig(spec(document), 'cephConnectionRef', 'name'));
    if (!name || clusterIn(world, name) || isOutside(world, name)) return;
    if (world.exists('csi.ceph.io/CephConnection', namespaceOf(document), name)) return;
    yield { document, property: 'spec.cephConnectionRef.name', message: `${title(document)} uses CephConnection ${namespaceOf(document)}/${name}, which does not exist` };
  },
};
