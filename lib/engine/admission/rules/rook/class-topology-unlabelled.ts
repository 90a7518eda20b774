import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, text, title } from '../read';
import { cephDriver, parametersOf } from './csi-classes';
import { driverNamed, driverSetting } from './driver-settings';
import { settingFix } from './drivers';

/** Pools by levels of a topology that the driver does not know. */
export const classTopologyUnlabelled: Rule = {
  id: 'rook/class-topology-unlabelled',
  severity: Severity.ERROR,
  why: 'The driver picks the pool by labels of nodes that it is told to report; without them, or by another level, it finds none and every claim stays Pending',
  fix: 'List the label in nodePlugin.topology.domainLabels of the Driver, such as topology.kubernetes.io/zone, whose level is zone',
  evidence: 'ceph/ceph-csi internal/util/topology.go (FindPoolAndTopology); rook/rook Documentation/CRDs/Cluster/external-cluster/topology-for-external-mode.md',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document, world) {
    const pools = parsed(text(parametersOf(document).topologyConstrainedPools));
    const driver = pools && driverNamed(world, cephDriver(document)?.name ?? '');
    if (!driver) return;
    const levels = items(dig(driverSetting(world, driver, 'nodePlugin'), 'topology', 'domainLabels')).map((label) => String(label).split('/').pop());
    const missing = pools.flatMap((pool) => items(dig(pool, 'domainSegments'))).map((segment) => text(dig(segment, 'domainLabel')) ?? '')
      .find((level) => !levels.includes(level));
    if (missing === undefined) return;
    const known = levels.length === 0 ? 'reports no labels of nodes' : `reports ${levels.join(', ')} of nodes`;
    yield {
      document,
      property: 'parameters.topologyConstrainedPools',
      message: `${title(document)} picks pools by ${missing}, and ${title(driver)} ${known}`,
      ...settingFix(world, driver, 'CSI_TOPOLOGY_DOMAIN_LABELS'),
    };
  },
};

function parsed(value: string | undefined): readonly unknown[] | undefined {
  try {
    return value === undefined ? undefined : items(JSON.parse(value));
  } catch {
    return undefined;
  }
}
