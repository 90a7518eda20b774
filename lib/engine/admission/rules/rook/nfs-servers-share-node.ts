import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, namespaceOf, spec, title } from '../read';
import { isOnHostNetwork, NFS, portOf, serversOf } from './nfs';

const HOST = 'kubernetes.io/hostname';

/** NFS servers that want the same port of the same node. */
export const nfsServersShareNode: Rule = {
  id: 'rook/nfs-servers-share-node',
  severity: Severity.WARNING,
  why: 'On the host network a node has one port for one server, and the scheduler does not know of it; a second one on the node fails again and again',
  fix: 'Keep the servers apart with a required podAntiAffinity or a spread constraint over kubernetes.io/hostname with DoNotSchedule, or take them off the host network',
  evidence: 'rook/rook pkg/operator/ceph/nfs/spec.go daemonContainer (no container ports)',
  kinds: [NFS],
  * inspect(document, world) {
    if (serversOf(document) < 2 || !isOnHostNetwork(world, document, namespaceOf(document))) return;
    const placement = fields(dig(spec(document), 'server', 'placement'));
    const spread = items(placement.topologySpreadConstraints)
      .some((each) => dig(each, 'topologyKey') === HOST && dig(each, 'whenUnsatisfiable') === 'DoNotSchedule');
    const apart = items(dig(placement.podAntiAffinity, 'requiredDuringSchedulingIgnoredDuringExecution')).some((each) => dig(each, 'topologyKey') === HOST);
    if (spread || apart) return;
    yield {
      document,
      property: 'spec.server.placement',
      message: `${title(document)} has ${serversOf(document)} servers on the host network, each at port ${portOf(document)}, and nothing keeps them on different nodes`,
    };
  },
};
