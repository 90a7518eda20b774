import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { title } from '../read';

/** The most that TopoLVM's own manifests and examples of LVM Storage promise. */
const HIGHEST = 10;

/** Room that is promised many times over. */
export const overprovisionRatioHigh: Rule = {
  id: 'topolvm/overprovision-ratio-high',
  severity: Severity.WARNING,
  why: 'TopoLVM stops at the promised room and not when the pool is full; then writes to every volume of the pool fail, and file systems break',
  fix: `Promise at most ${HIGHEST} times the pool, and alert on topolvm_thinpool_data_percent`,
  evidence: 'topolvm/topolvm internal/lvmd/command/lvm.go FreeBytes, deploy/lvmd-config/lvmd.yaml, issues 1035 and 1101',
  * inspectAll(world) {
    for (const { document, classes } of lvmdConfigs(world)) {
      for (const { path, name, thinPool } of classes) {
        if (!thinPool || thinPool.ratio <= HIGHEST) continue;
        yield {
          document,
          property: `${path}.thin-pool.overprovision-ratio`,
          message: `Device class "${name}" of ${title(document)} promises the room of thin pool ${thinPool.name} ${thinPool.ratio} times`,
        };
      }
    }
  },
};
