import type { IConstruct } from 'constructs';
import type { CephThresholds } from './ceph-thresholds';
import type { PieThresholds } from './pie-thresholds';
import { requireCount, requireLater, requireRatio } from './require-range';
import type { TopoLvmThresholds } from './topolvm-thresholds';

/** The thresholds of Ceph with none left open. */
export function cephThresholds(given: CephThresholds, scope: IConstruct): Required<CephThresholds> {
  return {
    osdsDownRatio: requireRatio(given.osdsDownRatio ?? 0.1, 'ceph.osdsDownRatio', scope),
    osdUsedRatio: requireRatio(given.osdUsedRatio ?? 0.8, 'ceph.osdUsedRatio', scope),
  };
}

/** The thresholds of TopoLVM with none left open. */
export function topoLvmThresholds(given: TopoLvmThresholds, scope: IConstruct): Required<TopoLvmThresholds> {
  const thresholds = {
    freeRatio: requireRatio(given.freeRatio ?? 0.15, 'topolvm.freeRatio', scope),
    criticalFreeRatio: requireRatio(given.criticalFreeRatio ?? 0.05, 'topolvm.criticalFreeRatio', scope),
    thinPoolUsedRatio: requireRatio(given.thinPoolUsedRatio ?? 0.75, 'topolvm.thinPoolUsedRatio', scope),
    criticalThinPoolUsedRatio: requireRatio(given.criticalThinPoolUsedRatio ?? 0.85, 'topolvm.criticalThinPoolUsedRatio', scope),
    exceptDeviceClasses: [...given.exceptDeviceClasses ?? []],
  };
  requireLater(thresholds.criticalFreeRatio < thresholds.freeRatio, 'topolvm.criticalFreeRatio', 'topolvm.freeRatio', scope);
  requireLater(
    thresholds.criticalThinPoolUsedRatio > thresholds.thinPoolUsedRatio, 'topolvm.criticalThinPoolUsedRatio', 'topolvm.thinPoolUsedRatio', scope);
  return thresholds;
}

/** The thresholds of pie with none left open. */
export function pieThresholds(given: PieThresholds, scope: IConstruct): Required<PieThresholds> {
  return {
    lateRuns: requireCount(given.lateRuns ?? 2, 'pie.lateRuns', scope),
    failingRatio: requireRatio(given.failingRatio ?? 0.9, 'pie.failingRatio', scope),
    lateNodes: requireCount(given.lateNodes ?? 3, 'pie.lateNodes', scope),
  };
}
