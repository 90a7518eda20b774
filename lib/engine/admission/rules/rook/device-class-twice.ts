import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { nodeGroups, nodesThatTake } from '../nodes';
import type { NodeGroup } from '../nodes';
import { dig, fields, items, spec, text } from '../read';
import { CLUSTER, clusterName, daemonDemand } from './cluster';

const LABEL = 'osd.rook.io/device-class';

/** A node that says by a label of which device class its disks are, while the cluster says so too. */
export const deviceClassTwice: Rule = {
  id: 'rook/device-class-twice',
  severity: Severity.ERROR,
  why: 'Rook does not choose between the two, even where they say the same: it passes over the node, and none of its disks becomes an OSD',
  fix: 'Remove deviceClass from the settings, or the label osd.rook.io/device-class from the nodes',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/osd.go resolveDeviceClass',
  kinds: [CLUSTER],
  * inspect(document, world) {
    for (const { path, deviceClass, group } of settings(world, document)) {
      const label = group.labels[LABEL];
      if (!label || !deviceClass) continue;
      const nodes = group.node === undefined ? `nodes of ${group.pool}` : `node ${group.node}`;
      yield { document, property: path, message: `${clusterName(document)} gives disks the device class "${deviceClass}", and ${nodes} the class "${label}" by a label` };
      return;
    }
  },
};

/** The device class of each group of nodes with OSDs on devices, with the place where it is written. */
function* settings(world: World, cluster: Document): Iterable<{ readonly path: string; readonly deviceClass?: string; readonly group: NodeGroup }> {
  const storage = fields(spec(cluster).storage);
  const common = text(dig(storage.config, 'deviceClass'));
  if (storage.useAllNodes === true) {
    for (const group of nodesThatTake(world, daemonDemand(cluster, 'osd')) ?? []) yield { path: 'spec.storage.config.deviceClass', deviceClass: common, group };
    return;
  }
  for (const [index, entry] of items(storage.nodes).entries()) {
    const own = text(dig(entry, 'config', 'deviceClass'));
    const path = own === undefined ? 'spec.storage.config.deviceClass' : `spec.storage.nodes[${index}].config.deviceClass`;
    for (const group of nodeGroups(world)?.filter(({ labels }) => labels['kubernetes.io/hostname'] === dig(entry, 'name')) ?? []) {
      yield { path, deviceClass: own ?? common, group };
    }
  }
}
