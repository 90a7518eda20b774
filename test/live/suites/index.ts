import type { Suite } from '../harness/suite';
import { acceptance } from './acceptance/suite';
import { agreement } from './agreement/suite';
import { failures } from './failures/suite';
import { pie } from './pie/suite';

/** Everything that is asked of the real parts, in the order of the report. */
export const SUITES: readonly Suite[] = [acceptance, agreement, pie, failures];
