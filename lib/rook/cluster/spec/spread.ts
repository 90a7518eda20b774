import type { k8s } from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import type { Placement } from '../../../core/placement';
import { Topology } from '../../../core/topology';
import { toWire } from '../../../core/wire';
import { spreadConstraint, spreadLevels } from '../../spread-constraint';
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
  const levels = spreadLevels(options.spread ?? [Topology.ZONE, Topology.HOST], 'OSDs', `${where}.spread`, scope);
  const policy = options.spreadPolicy ?? (options.spread === undefined ? SpreadPolicy.PREFERRED : SpreadPolicy.STRICT);
  const spread = (enforcement: SpreadPolicy, apps: string[]) => levels.length === 0
    ? undefined
    : levels.map((level) => spreadConstraint(level, enforcement, {
      matchLabels: { 'ceph.rook.io/DeviceSet': set },
      matchExpressions: [{ key: 'app', operator: 'In', values: apps }],
    }));
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
