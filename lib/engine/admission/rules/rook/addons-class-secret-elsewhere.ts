import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, text, title } from '../read';
import { ADDONS_CLASS_KINDS, addonsDriver, addonsParameters } from './addons-classes';
import { CLUSTER, clusterIn, isOutside } from './cluster';
import { namespaceOfClusterId } from './csi-classes';

const NAME = /^(.+-secret-)name$/;

/** A class of CSI-Addons that looks for Rook's keys where Rook does not write them. */
export const addonsClassSecretElsewhere: Rule = {
  id: 'rook/addons-class-secret-elsewhere',
  severity: Severity.ERROR,
  why: 'Rook writes the keys of a cluster into the namespace of the cluster, which need not be that of the operator; elsewhere there is none, or one of another cluster',
  fix: 'Use the namespace of the CephCluster',
  evidence: 'rook/rook pkg/operator/ceph/csi/secrets.go; rook/rook deploy/examples/volume-replication-class.yaml',
  kinds: ADDONS_CLASS_KINDS,
  * inspect(document, world) {
    if (!addonsDriver(document) || world.ofKind(CLUSTER).length === 0) return;
    const parameters = addonsParameters(document);
    const home = namespaceOfClusterId(world, text(parameters.clusterID) ?? '');
    for (const [key, name] of entriesOf(parameters)) {
      const step = NAME.exec(key)?.[1];
      const namespace = step && text(parameters[`${step}namespace`]);
      if (!namespace || !String(name).startsWith('rook-csi-')) continue;
      if (home === undefined ? clusterIn(world, namespace) ?? isOutside(world, namespace) : namespace === home) continue;
      const where = home === undefined ? 'where no CephCluster is' : `its cluster is in ${home}`;
      yield {
        document,
        property: `spec.parameters["${step}namespace"]`,
        message: `${title(document)} looks for ${String(name)} in namespace ${namespace}, ${where}`,
      };
    }
  },
};
