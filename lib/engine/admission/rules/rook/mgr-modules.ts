import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, text } from '../read';
import { cephVersion, printed } from './ceph-image';
import { CLUSTER, clusterName } from './cluster';

const ELSEWHERE: Readonly<Record<string, string>> = {
  dashboard: 'spec.dashboard.enabled', prometheus: 'spec.monitoring.metricsDisabled', crash: 'spec.crashCollector.disable',
};

/** A mgr module that Rook does not let the list switch. */
export const mgrModules: Rule = {
  id: 'rook/mgr-modules',
  severity: Severity.ERROR,
  why: 'Rook stops at the first such entry, so the modules after it are not configured either',
  fix: 'Remove the entry from mgr.modules',
  evidence: 'rook/rook pkg/operator/ceph/cluster/mgr/mgr.go configureMgrModules, wellKnownModule',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const version = cephVersion(document, world);
    const crashing = version?.major === 20 && version.minor === 2 && version.patch >= 2 && version.patch <= 4;
    for (const [index, module] of items(dig(spec(document), 'mgr', 'modules')).entries()) {
      const name = text(dig(module, 'name')) ?? '';
      const property = `spec.mgr.modules[${index}].name`;
      if (name === '') {
        yield { document, property, message: `Module ${index + 1} of ${clusterName(document)} has no name`, fix: 'Name the module or remove the entry' };
      } else if (ELSEWHERE[name] !== undefined) {
        yield { document, property, message: `${clusterName(document)} lists mgr module ${name}`, fix: `Remove the entry and use ${ELSEWHERE[name]}` };
      } else if (name === 'rook' && crashing && dig(module, 'enabled') === true) {
        yield { document, property, message: `${clusterName(document)} enables mgr module rook, which Rook keeps off on Ceph ${printed(version)} because it crashes the mgr` };
      }
    }
  },
};
