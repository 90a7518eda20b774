/** What the rest of the library calls; loaded when the first site is judged. */
export { check } from './check';
export { checkUpdate } from './check-update';
export { render } from './output/render';
export { writeFiles } from './output/write-files';
export { planOf } from './plan/plan-of';
export { describe } from './report/describe';
export { failure } from './report/failure';
export { probeSchedule } from './report/probe-schedule';
export { summary } from './report/summary';
export { warnings } from './report/warnings';
