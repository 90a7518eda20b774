"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.spreadPlacements = spreadPlacements;
const problem_1 = require("../../../core/problem");
const topology_1 = require("../../../core/topology");
const wire_1 = require("../../../core/wire");
const spread_policy_1 = require("../spread-policy");
const DAEMON = 'rook-ceph-osd';
const PREPARE = 'rook-ceph-osd-prepare';
/**
 * The placements of the two kinds of pods of a device set, spread by the labels that Rook gives them.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/cluster/osd/labels.go
 */
function spreadPlacements(set, options, scope, where) {
    const levels = options.spread ?? [topology_1.Topology.ZONE, topology_1.Topology.HOST];
    if (levels.includes(topology_1.Topology.OSD)) {
        throw (0, problem_1.refusal)({
            where: `${where}.spread`,
            what: 'OSDs cannot be spread over single disks',
            why: 'No node label marks a disk, and the API server refuses a constraint without one',
            fix: 'Use Topology.HOST or a level above it',
        }, scope);
    }
    const policy = options.spreadPolicy ?? (options.spread === undefined ? spread_policy_1.SpreadPolicy.PREFERRED : spread_policy_1.SpreadPolicy.STRICT);
    const spread = (enforcement, apps) => levels.length === 0
        ? undefined
        : levels.map(({ label }) => constraint(label, enforcement, set, apps));
    const prepare = options.preparePlacement ?? options.placement;
    return {
        placement: placed(options.placement, spread(spread_policy_1.SpreadPolicy.PREFERRED, [DAEMON])),
        // A job counts running OSDs too, so that OSDs added later fill the gaps.
        preparePlacement: placed(prepare, spread(policy, [DAEMON, PREPARE])),
    };
}
function placed(placement, constraints) {
    return (0, wire_1.toWire)({ ...placement, topologySpreadConstraints: placement?.topologySpreadConstraints ?? constraints });
}
/** Nodes whose taints keep the pods away are not counted; otherwise empty control planes would hold up every pod. */
function constraint(label, whenUnsatisfiable, set, apps) {
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
