import type { k8s } from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import type { Placement } from '../../../core/placement';
import { refusal } from '../../../core/problem';
import { requireList } from '../../../core/require-list';
import { Topology } from '../../../core/topology';
import { toWire } from '../../../core/wire';
import { bucketOf } from '../../bucket-of';
import type { OsdSetOptions } from '../osd-set-options';
import { SpreadPolicy } from '../spread-policy';

const DAEMON = 'rook-ceph-osd';
const PREPARE = 'rook-ceph-osd-prepare';

/**
 * The placements of the two kinds of pods of a device set, spread by the labels that Rook gives them.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/cluster/osd/labels.go
 */
export function spreadPlacements(set: string, options: OsdSetOptions, scope: IConstruct, where: string): Record<string, object> {
  const levels = options.spread ?? [Topology.ZONE, Topology.HOST];
  requireList(levels, `${where}.spread`, scope).forEach((level, index) => bucketOf(level, `${where}.spread[${index}]`, scope));
  if (levels.includes(Topology.OSD)) {
    throw refusal({
      where: `${where}.spread`,
      what: 'OSDs cannot be spread over single disks',
      why: 'No node label marks a disk, and the API server refuses a constraint without one',
      fix: 'Use Topology.HOST or a level above it',
    }, scope);
  }
  const policy = options.spreadPolicy ?? (options.spread === undefined ? SpreadPolicy.PREFERRED : SpreadPolicy.STRICT);
  const spread = (enforcement: string, apps: string[]) => levels.length === 0
    ? undefined
    : levels.map(({ label }) => constraint(label, enforcement, set, apps));
  const prepare = options.preparePlacement ?? options.placement;
  return {
    placement: placed(options.placement, spread(SpreadPolicy.PREFERRED, [DAEMON])),
    // A job counts running OSDs too, so that OSDs added later fill the gaps.
    preparePlacement: placed(prepare, spread(policy, [DAEMON, PREPARE])),
  };
}

function placed(placement: Placement | undefined, constraints: k8s.TopologySpreadConstraint[] | undefined): object {
  return toWire({ ...placement, topologySpreadConstraints: placement?.topologySpreadConstraints ?? constraints });
}

/** Nodes whose taints keep the pods away are not counted; otherwise empty control planes would hold up every pod. */
function constraint(label: string, whenUnsatisfiable: string, set: string, apps: string[]): k8s.TopologySpreadConstraint {
  return {
    maxSkew: 1,
    topologyKey: label,
    whenUnsatisfiable,
    nodeTaintsPolicy: 'Honor',
    labelSelector: {
      matchLabels: { 'ceph.rook.io/DeviceSet': set },
      matchExpressions: [{ key: 'app', operator: 'In', values: apps }],
    },
  };
}
