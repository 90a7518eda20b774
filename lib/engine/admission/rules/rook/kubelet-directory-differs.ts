import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { dig, items, namespaceOf, spec, text, title } from '../read';

const STANDARD = '/var/lib/kubelet';
const SOCKET = /--csi-socket=(.+)\/plugins\/topolvm\.io\//;

/** Two drivers that look for the kubelet in two places. */
export const kubeletDirectoryDiffers: Rule = {
  id: 'rook/kubelet-directory-differs',
  severity: Severity.ERROR,
  why: 'A node has one kubelet: the driver that looks elsewhere mounts volumes where no pod sees them',
  fix: 'Set the directory of the distribution for both, such as /var/lib/k0s/kubelet',
  evidence: 'rook/rook issues 4133 and 6772; canonical/microk8s issue 5125',
  kinds: ['csi.ceph.io/Driver'],
  * inspect(document, world) {
    const own = directoryOf(world, document);
    for (const daemon of world.ofKind('apps/DaemonSet')) {
      const words = items(dig(daemon.object, 'spec', 'template', 'spec', 'containers'))
        .flatMap((container) => [...items(dig(container, 'command')), ...items(dig(container, 'args'))]);
      const other = words.map((word) => SOCKET.exec(String(word))?.[1]).find((found) => found !== undefined);
      if (other === undefined || other === own) continue;
      yield {
        document,
        property: 'spec.nodePlugin.kubeletDirPath',
        message: `${title(document)} takes ${own} for the directory of the kubelet, ${title(daemon)} takes ${other}`,
      };
    }
  },
};

function directoryOf(world: World, driver: Document): string {
  const defaults = world.find('csi.ceph.io/OperatorConfig', namespaceOf(driver), 'ceph-csi-operator-config');
  const found = text(dig(spec(driver), 'nodePlugin', 'kubeletDirPath'))
    || text(dig(defaults?.object, 'spec', 'driverSpecDefaults', 'nodePlugin', 'kubeletDirPath')) || STANDARD;
  return found.replace(/\/$/, '');
}
