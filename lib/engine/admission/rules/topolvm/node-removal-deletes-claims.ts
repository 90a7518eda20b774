import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { classNamed, isTopolvm } from '../classes';
import { dig, items, nameOf, spec, title } from '../read';
import { commandOf, running } from './workloads';

/** Ceph on volumes that go when the Node object goes. */
export const nodeRemovalDeletesClaims: Rule = {
  id: 'topolvm/node-removal-deletes-claims',
  severity: Severity.WARNING,
  why: 'When a Node object is deleted, also one that joins again with its disks, TopoLVM deletes the claims of that node, and with them mons and OSDs of Ceph',
  fix: 'Leave nodeRemoval of the controller out or set it to topolvm.NodeRemoval.KEEP_CLAIMS, which is the flag --skip-node-finalize, and clean up after removed nodes by hand',
  evidence: 'topolvm/topolvm internal/controller/node_controller.go, charts/topolvm/values.yaml (controller.nodeFinalize.skipped)',
  * inspectAll(world) {
    const users = world.ofKind('ceph.rook.io/CephCluster').filter((cluster) => {
      const storage = spec(cluster).storage;
      const templates = items(dig(storage, 'storageClassDeviceSets')).flatMap((set) => items(dig(set, 'volumeClaimTemplates')));
      return [...templates, dig(spec(cluster), 'mon', 'volumeClaimTemplate')].some((template) => {
        const storageClass = classNamed(world, dig(template, 'spec', 'storageClassName'));
        return storageClass !== undefined && isTopolvm(storageClass);
      });
    });
    if (users.length === 0) return;
    for (const document of running(world, 'apps/Deployment', 'topolvm-controller')) {
      const line = commandOf(document.object, 'topolvm-controller') ?? [];
      if (line.some((word) => word === '--skip-node-finalize' || word === '--skip-node-finalize=true')) continue;
      yield {
        document,
        property: 'spec.template.spec.containers',
        message: `${title(document)} deletes claims of removed nodes, and CephCluster ${users.map(nameOf).join(', ')} lives on such claims`,
      };
    }
  },
};
