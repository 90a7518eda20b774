import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** Upgrades that do not wait until it is safe. */
export const upgradeChecksSkipped: Rule = {
  id: 'rook/upgrade-checks-skipped',
  severity: Severity.WARNING,
  why: 'Rook then restarts daemons while data has too few copies, and can stop or lose it',
  fix: 'Remove the setting once the upgrade it was for is done',
  evidence: 'rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md, pkg/operator/ceph/cluster/version.go',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const field of ['skipUpgradeChecks', 'continueUpgradeAfterChecksEvenIfNotHealthy']) {
      if (spec(document)[field] === true) yield { document, property: `spec.${field}`, message: `${clusterName(document)} upgrades with ${field}` };
    }
  },
};
