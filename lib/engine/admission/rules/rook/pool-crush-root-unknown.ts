import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { nodeGroups } from '../nodes';
import { dig, spec, text } from '../read';
import { clusterName, isConnectionOnly } from './cluster';
import { clusterOf, POOL_KINDS, poolsOf } from './pools';

/** Labels of nodes that become buckets of the CRUSH map. */
const LEVEL = /^(topology\.(kubernetes|rook)\.io\/|kubernetes\.io\/hostname$)/;

/** A pool below a root of the CRUSH map that Rook does not make. */
export const poolCrushRootUnknown: Rule = {
  id: 'rook/pool-crush-root-unknown',
  severity: Severity.WARNING,
  why: 'Rook puts all OSDs of a cluster below one root and refuses a pool below another that nobody made by hand',
  fix: 'Remove crushRoot, or name the root that storage.config.crushRoot of the cluster says, which is "default" without it',
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go ValidatePoolSpec, pkg/daemon/ceph/client/crush.go GetCrushRootFromSpec',
  kinds: POOL_KINDS,
  * inspect(document, world) {
    for (const pool of poolsOf(document)) {
      const cluster = clusterOf(world, pool);
      const root = text(pool.raw.crushRoot);
      if (!cluster || isConnectionOnly(cluster) || !root) continue;
      const there = text(dig(spec(cluster), 'storage', 'config', 'crushRoot')) ?? 'default';
      if (root === there || bucketsBelow(world).has(root)) continue;
      yield { document, property: `${pool.path}.crushRoot`, message: `${pool.title} is below the root "${root}", the OSDs of ${clusterName(cluster)} are below "${there}"` };
    }
  },
};

/** What Rook makes below the root for the nodes that are declared, as CRUSH may name it: each of them, and each value of a label of topology. */
const bucketsBelow: (world: World) => ReadonlySet<string> = perWorld((world) => new Set(
  (nodeGroups(world) ?? []).flatMap(({ labels }) => Object.entries(labels)).filter(([label]) => LEVEL.test(label)).map(([, value]) => value.replaceAll('.', '-')),
));
