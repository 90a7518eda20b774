import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** Every empty disk is Ceph's. */
export const allDevices: Rule = {
  id: 'rook/all-devices',
  severity: Severity.WARNING,
  why: 'Whatever disk looks empty becomes an OSD: a disk that is attached for something else, or one whose name changed after a reboot',
  fix: 'Name the devices, or filter them by devicePathFilter',
  evidence: 'rook/rook issue 13564, Documentation/CRDs/Cluster/host-cluster.md',
  kinds: [CLUSTER],
  * inspect(document) {
    const storage = spec(document).storage;
    const places: readonly (readonly [string, unknown])[] = [
      ['spec.storage', storage], ...items(dig(storage, 'nodes')).map((node, index) => [`spec.storage.nodes[${index}]`, node] as const),
    ];
    for (const [path, place] of places) {
      if (dig(place, 'useAllDevices') === true) yield { document, property: `${path}.useAllDevices`, message: `${clusterName(document)} takes every empty disk it finds` };
    }
  },
};
