import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { items, type Fields } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { devicePlaces } from './device-places';

/** The ways to select devices; the first that is there at either level counts. */
const WAYS = ['devices', 'deviceFilter', 'devicePathFilter', 'useAllDevices'];

/** Devices of a node, selected in a way that the one for all nodes goes before. */
export const deviceSelectionOverruled: Rule = {
  id: 'rook/device-selection-overruled',
  severity: Severity.ERROR,
  why: 'Rook puts the levels together way by way, and then takes devices before deviceFilter, devicePathFilter and useAllDevices: a node gets what was meant for others',
  fix: 'Select devices in one way for all nodes, or for each node by itself',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/storage.go ResolveNode, pkg/operator/ceph/cluster/osd/provision_spec.go',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { path, node, own, common } of devicePlaces(document)) {
      const wanted = WAYS.find((way) => isUsed(own, way));
      const taken = WAYS.find((way) => isUsed(own, way) || isUsed(common, way));
      if (wanted === undefined || wanted === taken) continue;
      yield { document, property: `${path}.${wanted}`, message: `${clusterName(document)} selects devices of node ${node ?? ''} by ${wanted}, and by ${taken} for all nodes` };
    }
  },
};

function isUsed(level: Fields, way: string): boolean {
  const value = level[way];
  return way === 'devices' ? items(value).length > 0 : way === 'useAllDevices' ? value === true : typeof value === 'string' && value !== '';
}
