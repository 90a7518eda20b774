import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { FORGOTTEN_FLAGS } from './minimum-sizes';
import { commandOf, running } from './workloads';

/** A least size of file systems that the controller reads and then does not look at. */
export const minimumFlagForgotten: Rule = {
  id: 'topolvm/minimum-flag-forgotten',
  severity: Severity.ERROR,
  why: 'TopoLVM keeps a copy of the least size of a file system before it reads its command line, so the flag changes nothing',
  fix: 'Remove the flag, and ask for larger claims; only --minimum-allocation-block works',
  evidence: 'topolvm/topolvm internal/driver/allocation_settings.go (NewQuantityFlagVar returns a copy)',
  * inspectAll(world) {
    for (const document of running(world, 'apps/Deployment', 'topolvm-controller')) {
      const line = commandOf(document.object, 'topolvm-controller') ?? [];
      for (const flag of FORGOTTEN_FLAGS.filter((each) => line.some((word) => word === each || word.startsWith(`${each}=`)))) {
        yield { document, property: 'spec.template.spec.containers', message: `${title(document)} is given ${flag}` };
      }
    }
  },
};
