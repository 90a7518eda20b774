import fc from 'fast-check';
import type { monitoring } from 'rookery';
import type { Family } from './family';
import { options } from './options';
import type { Plain } from './plain';
import { FLAG, LABELS } from './values';

const MONITORING_PROPS = options<monitoring.MonitoringProps>('monitoring.MonitoringProps', {
  namespace: fc.constant('observability'),
  labels: LABELS,
  alertLabels: fc.constantFrom<{ readonly [key: string]: string }>({ team: 'storage' }, {}),
  scrape: FLAG,
  ceph: options<monitoring.CephThresholds>('monitoring.CephThresholds', {
    osdsDownRatio: fc.constantFrom(0.05, 0.5), osdUsedRatio: fc.constantFrom(0.5, 0.99),
  }),
  topolvm: options<monitoring.TopoLvmThresholds>('monitoring.TopoLvmThresholds', {
    freeRatio: fc.constantFrom(0.2, 0.4),
    criticalFreeRatio: fc.constantFrom(0.01, 0.1),
    thinPoolUsedRatio: fc.constantFrom(0.5, 0.7),
    criticalThinPoolUsedRatio: fc.constantFrom(0.8, 0.95),
    exceptDeviceClasses: fc.constantFrom<readonly string[]>(['ssd'], ['ssd', 'a.b-c_d'], []),
  }),
  pie: options<monitoring.PieThresholds>('monitoring.PieThresholds', {
    lateRuns: fc.integer({ min: 1, max: 5 }), failingRatio: fc.constantFrom(0.1, 0.95), lateNodes: fc.integer({ min: 1, max: 5 }),
  }),
});

/** Alerts over everything else. */
export const MONITORING: Family<Plain<monitoring.MonitoringProps>> = {
  shapes: MONITORING_PROPS,
  write: (props) => ({ steps: [{ call: 'new monitoring.Monitoring', with: [{ ref: 'site' }, 'monitoring', props] }] }),
};
