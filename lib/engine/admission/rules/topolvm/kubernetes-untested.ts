import { TOPOLVM_RELEASES } from '../../../../upstream/catalog/topolvm';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { outsideTestedRange } from '../tested-kubernetes';
import { running } from './workloads';

/** A Kubernetes that this TopoLVM was never tested with. */
export const kubernetesUntested: Rule = {
  id: 'topolvm/kubernetes-untested',
  severity: Severity.WARNING,
  why: 'Its CSI sidecars follow three Kubernetes releases; outside of them scheduling by capacity can stop working',
  fix: 'Choose the release of TopoLVM that belongs to this Kubernetes',
  evidence: 'topolvm/topolvm README.md (supported environments)',
  * inspectAll(world) {
    yield* outsideTestedRange(world, { title: 'TopoLVM', key: 'topolvm', releases: TOPOLVM_RELEASES }, running(world, 'apps/Deployment', 'topolvm-controller'));
  },
};
