import type { Suite } from '../harness/suite';
import { acceptance } from './acceptance/suite';

/** Everything that is asked of the real parts, in the order of the report. */
export const SUITES: readonly Suite[] = [acceptance];
