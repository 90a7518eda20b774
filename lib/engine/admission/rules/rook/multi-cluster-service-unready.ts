import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, spec, text } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

const DEFINITION = 'serviceexports.multicluster.x-k8s.io';

/** Services for other Kubernetes clusters that nobody takes there. */
export const multiClusterServiceUnready: Rule = {
  id: 'rook/multi-cluster-service-unready',
  severity: Severity.ERROR,
  why: 'Rook exports the service of every mon and looks its address up under the name of the cluster; without either it stops at the first mon',
  fix: `Set clusterID to the name that the exporting software knows this cluster by, and declare the definition ${DEFINITION} with \`existing\` on the site`,
  evidence: 'rook/rook pkg/operator/k8sutil/service.go ExportService, pkg/operator/ceph/cluster/mon/service.go',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const service = fields(dig(spec(document), 'network', 'multiClusterService'));
    if (service.enabled !== true || isConnectionOnly(document)) return;
    const property = 'spec.network.multiClusterService';
    if (!text(service.clusterID)) {
      yield { document, property: `${property}.clusterID`, message: `${clusterName(document)} exports its services and does not say what this Kubernetes cluster is called`, fix: 'Set clusterID' };
    }
    if (!world.exists('apiextensions.k8s.io/CustomResourceDefinition', undefined, DEFINITION)) {
      yield { document, property: `${property}.enabled`, message: `${clusterName(document)} exports its services, and the definition ${DEFINITION} is neither in the program nor declared` };
    }
  },
};
