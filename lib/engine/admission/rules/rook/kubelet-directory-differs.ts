import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { grouped } from '../grouped';
import { dig, items, namespaceOf, spec, text, title } from '../read';
import { DRIVER, madeDrivers } from './drivers';
import { placeOfSetting } from './operator';

const SETTING = 'ROOK_CSI_KUBELET_DIR_PATH';
const STANDARD = '/var/lib/kubelet';
const SOCKET = /--csi-socket=(.+)\/plugins\/topolvm\.io\//;

/** Two drivers that look for the kubelet in two places. */
export const kubeletDirectoryDiffers: Rule = {
  id: 'rook/kubelet-directory-differs',
  severity: Severity.ERROR,
  why: 'A node has one kubelet: the driver that looks elsewhere mounts volumes where no pod sees them',
  fix: 'Set the directory of the distribution for both, such as /var/lib/k0s/kubelet',
  evidence: 'rook/rook issues 4133 and 6772; canonical/microk8s issue 5125',
  * inspectAll(world) {
    const others = world.ofKind('apps/DaemonSet').flatMap((daemon) => directoryOfTopolvm(daemon) ?? []);
    const drivers: Place[] = world.ofKind(DRIVER).map((driver) => ({ driver, document: driver, property: 'spec.nodePlugin.kubeletDirPath' }));
    // All drivers of an operator are made from one setting.
    for (const [operator, [{ driver }]] of grouped(madeDrivers(world), (made) => made.operator)) {
      drivers.push({ driver, ...placeOfSetting(world, operator, SETTING) });
    }
    for (const { driver, document, property } of drivers) {
      const own = directoryOf(world, driver);
      for (const { daemon, directory } of others) {
        if (directory === own) continue;
        yield { document, property, message: `${title(driver)} takes ${own} for the directory of the kubelet, ${title(daemon)} takes ${directory}` };
      }
    }
  },
};

interface Place {
  readonly driver: Document;
  readonly document: Document;
  readonly property: string;
}

function directoryOfTopolvm(daemon: Document): { readonly daemon: Document; readonly directory: string } | undefined {
  const words = items(dig(daemon.object, 'spec', 'template', 'spec', 'containers'))
    .flatMap((container) => [...items(dig(container, 'command')), ...items(dig(container, 'args'))]);
  const directory = words.map((word) => SOCKET.exec(String(word))?.[1]).find((found) => found !== undefined);
  return directory === undefined ? undefined : { daemon, directory };
}

function directoryOf(world: World, driver: Document): string {
  const defaults = world.find('csi.ceph.io/OperatorConfig', namespaceOf(driver), 'ceph-csi-operator-config');
  const found = text(dig(spec(driver), 'nodePlugin', 'kubeletDirPath'))
    || text(dig(defaults?.object, 'spec', 'driverSpecDefaults', 'nodePlugin', 'kubeletDirPath')) || STANDARD;
  return found.replace(/\/$/, '');
}
