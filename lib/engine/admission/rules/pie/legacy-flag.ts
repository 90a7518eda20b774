import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { controllers } from './controller';

/** What says it since pie 0.12. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  '--monitoring-storage-class': 'monitoringStorageClass',
  '--node-selector': 'nodeSelector',
  '--probe-period': 'probePeriod',
  '--create-probe-threshold': 'probeThreshold',
};

/** A flag that pie no longer has. */
export const legacyFlag: Rule = {
  id: 'pie/legacy-flag',
  severity: Severity.ERROR,
  why: 'Since 0.12 pie is told by PieProbes what to probe, and its controller ends at once on a flag that it does not know',
  fix: 'Write a PieProbe for each class in its place',
  evidence: 'topolvm/pie releases v0.12.0; cmd/controller.go (flags)',
  * inspectAll(world) {
    for (const { document, path, words } of controllers(world)) {
      for (const [flag, field] of Object.entries(SUCCESSORS)) {
        if (!words.some((word) => word === flag || word.startsWith(`${flag}=`))) continue;
        yield {
          document,
          property: path,
          message: `${title(document)} is started with ${flag}, which is ${field} of a PieProbe now`,
        };
      }
    }
  },
};
