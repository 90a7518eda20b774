import type { Suite } from '../harness/suite';
import { acceptance } from './acceptance/suite';
import { access } from './access/suite';
import { agreement } from './agreement/suite';
import { csi } from './csi/suite';
import { failures } from './failures/suite';
import { lvmd } from './lvmd/suite';
import { operator } from './operator/suite';
import { pie } from './pie/suite';
import { stacks } from './stacks/suite';
import { topolvm } from './topolvm/suite';
import { updates } from './updates/suite';
import { validators } from './validators/suite';

/** Everything that is asked of the real parts, in the order of the report. */
export const SUITES: readonly Suite[] = [acceptance, access, agreement, updates, topolvm, lvmd, operator, csi, pie, validators, stacks, failures];
