import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, text, title } from '../read';
import { clusterIn } from './cluster';
import { cephDriver, CSI_CLASS_KINDS, namespaceOfClusterId, parametersOf } from './csi-classes';

const NAME = /^csi\.storage\.k8s\.io\/(.+)-secret-name$/;

/** A class that looks for Rook's keys in the namespace of another cluster. */
export const classSecretElsewhere: Rule = {
  id: 'rook/class-secret-elsewhere',
  severity: Severity.ERROR,
  why: 'Rook writes the keys of a cluster into its own namespace; elsewhere there is none, or one of another cluster',
  fix: 'Use the namespace of the CephCluster',
  evidence: 'rook/rook pkg/operator/ceph/csi/secrets.go, issue 11516',
  kinds: CSI_CLASS_KINDS,
  * inspect(document, world) {
    if (!cephDriver(document)) return;
    const parameters = parametersOf(document);
    const home = namespaceOfClusterId(world, text(parameters.clusterID) ?? '');
    if (home === undefined || !clusterIn(world, home)) return;
    for (const [key, name] of entriesOf(parameters)) {
      const step = NAME.exec(key)?.[1];
      const namespace = step && text(parameters[`csi.storage.k8s.io/${step}-secret-namespace`]);
      if (!namespace || namespace === home || !String(name).startsWith('rook-csi-')) continue;
      yield {
        document,
        property: `parameters["csi.storage.k8s.io/${step}-secret-namespace"]`,
        message: `${title(document)} looks for ${String(name)} in namespace ${namespace}, its cluster is in ${home}`,
      };
    }
  },
};
