import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { controllers } from './controller';

const FLAG = '--enable-pprof';

/** Profiles that were to be turned off. */
export const pprofAlwaysOn: Rule = {
  id: 'pie/pprof-always-on',
  severity: Severity.WARNING,
  why: 'A flag that is true or false reads no second word: profiles of the controller are served to everybody who reaches its metrics',
  fix: `Write ${FLAG}=false in one word, or leave it out`,
  evidence: 'topolvm/pie charts/pie/templates/deployment.yaml; spf13/pflag (boolean flags)',
  * inspectAll(world) {
    for (const { document, path, words } of controllers(world)) {
      const value = words[words.indexOf(FLAG) + 1];
      if (!words.includes(FLAG) || value !== 'false') continue;
      yield { document, property: path, message: `${title(document)} is started with ${FLAG} and false as two words` };
    }
  },
};
