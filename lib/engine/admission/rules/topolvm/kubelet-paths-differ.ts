import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { dig, items, text, title } from '../read';
import { onHost } from './host-socket';
import { commandOf, flagOf, running } from './workloads';

/** Directories of the kubelet that topolvm-node mounts. */
const MOUNTED = /^(.*)\/(?:pods|plugins_registry|plugins\/kubernetes\.io\/csi)\/?$/;
const SOCKET = /^(.*)\/plugins\/topolvm\.(?:io|cybozu\.com)\//;

/** One pod that looks for the kubelet in two places. */
export const kubeletPathsDiffer: Rule = {
  id: 'topolvm/kubelet-paths-differ',
  severity: Severity.ERROR,
  why: 'The kubelet finds no driver under the path that it was told, or volumes are mounted where no pod sees them, and pods stay at ContainerCreating',
  fix: 'Take all paths from one directory of the kubelet, such as /var/lib/kubelet or /var/lib/k0s/kubelet',
  evidence: 'topolvm/topolvm charts/topolvm/templates/node/daemonset.yaml, values.yaml (node.kubeletWorkDirectory); kubernetes-csi/node-driver-registrar README.md',
  * inspectAll(world) {
    for (const document of running(world, 'apps/DaemonSet', 'topolvm-node')) {
      const registered = flagOf(commandOf(document.object, 'csi-node-driver-registrar') ?? [], '--kubelet-registration-path');
      if (registered !== undefined) yield* faults(document, registered);
    }
  },
};

function* faults(document: Document, registered: string): Iterable<Violation> {
  const socket = flagOf(commandOf(document.object, 'topolvm-node') ?? [], '--csi-socket');
  const host = socket === undefined ? undefined : onHost(document, 'topolvm-node', socket);
  if (host && 'path' in host && host.path !== registered) {
    yield {
      document,
      property: 'spec.template.spec.containers',
      message: `${title(document)} registers ${registered} with the kubelet, and topolvm-node listens at ${host.path} of the node`,
    };
  }
  const root = SOCKET.exec(registered)?.[1];
  for (const [index, volume] of items(dig(document.object, 'spec', 'template', 'spec', 'volumes')).entries()) {
    const path = text(dig(volume, 'hostPath', 'path')) ?? '';
    const own = MOUNTED.exec(path)?.[1];
    if (root === undefined || own === undefined || own === root) continue;
    yield {
      document,
      property: `spec.template.spec.volumes[${index}].hostPath.path`,
      message: `${title(document)} mounts ${path}, and registers with a kubelet in ${root}`,
    };
  }
}
