import { TOPOLVM_RELEASES } from '../../../../upstream/catalog/topolvm';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { running } from './workloads';

/** A Kubernetes that this TopoLVM was never tested with. */
export const kubernetesUntested: Rule = {
  id: 'topolvm/kubernetes-untested',
  severity: Severity.WARNING,
  why: 'Its CSI sidecars follow three Kubernetes releases; outside of them scheduling by capacity can stop working',
  fix: 'Choose the release of TopoLVM that belongs to this Kubernetes',
  evidence: 'topolvm/topolvm README.md (supported environments)',
  * inspectAll(world) {
    const { kubernetes, releases } = world.facts;
    const release = TOPOLVM_RELEASES.find(({ version }) => version === releases?.topolvm) ?? TOPOLVM_RELEASES[0];
    const { oldest, newest } = release.kubernetes;
    if (kubernetes === undefined || (minor(kubernetes) >= minor(oldest) && minor(kubernetes) <= minor(newest))) return;
    for (const document of running(world, 'apps/Deployment', 'topolvm-controller')) {
      yield { document, property: '', message: `The site runs Kubernetes ${kubernetes}, TopoLVM ${release.version} is tested with ${oldest} to ${newest}` };
    }
  },
};

function minor(version: string): number {
  return Number(version.split('.')[1]);
}
