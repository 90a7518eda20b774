import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { grouped } from '../grouped';
import { nodeGroups, repellingTaint } from '../nodes';
import { dig, items, nameOf, namespaceOf, spec, title } from '../read';
import { DRIVER, madeDrivers } from './drivers';
import { placeOfSetting } from './operator';

const SETTING = 'CSI_PLUGIN_TOLERATIONS';

/** Nodes on which volumes of the driver cannot be mounted. */
export const driverSkipsNodes: Rule = {
  id: 'rook/driver-skips-nodes',
  severity: Severity.WARNING,
  why: 'Pods with volumes of the driver that run there stay at ContainerCreating',
  fix: 'Let nodePlugin tolerate the taint; operator: Exists alone tolerates all',
  evidence: 'rook/rook issues 4183, 5391 and 6870',
  * inspectAll(world) {
    for (const driver of world.ofKind(DRIVER)) {
      for (const { pool, taint } of skipped(world, driver)) {
        yield {
          document: driver,
          property: 'spec.nodePlugin.tolerations',
          message: `Driver ${nameOf(driver)} does not run on the nodes of pool ${pool}, which are tainted ${taint}`,
        };
      }
    }
    // All drivers of an operator are made from one setting.
    for (const [operator, [{ driver }]] of grouped(madeDrivers(world), (made) => made.operator)) {
      for (const { pool, taint } of skipped(world, driver)) {
        yield {
          ...placeOfSetting(world, operator, SETTING),
          message: `Drivers that ${title(operator)} makes do not run on the nodes of pool ${pool}, which are tainted ${taint}`,
          fix: `Let ${SETTING} tolerate the taint; operator: Exists alone tolerates all`,
        };
      }
    }
  },
};

function* skipped(world: World, driver: Document): Iterable<{ readonly pool: string; readonly taint: string }> {
  const defaults = world.ofKind('csi.ceph.io/OperatorConfig').find((config) => namespaceOf(config) === namespaceOf(driver));
  const tolerations = items(dig(spec(driver), 'nodePlugin', 'tolerations') ?? dig(defaults?.object, 'spec', 'driverSpecDefaults', 'nodePlugin', 'tolerations'));
  const told = new Set<string>();
  for (const group of nodeGroups(world) ?? []) {
    const taint = repellingTaint(group, tolerations);
    if (!taint || told.has(group.pool)) continue;
    told.add(group.pool);
    yield { pool: group.pool, taint: `${taint.key}${taint.value ? `=${taint.value}` : ''}:${taint.effect}` };
  }
}
