import type { IConstruct } from 'constructs';
import { Resources } from '../../core/resources';
import { Size } from '../../core/size';
import { Topology } from '../../core/topology';
import { toWire } from '../../core/wire';
import { SpreadPolicy } from '../cluster/spread-policy';
import { whole } from '../numbers';
import { spreadConstraint, spreadLevels } from '../spread-constraint';
import type { MetadataServerOptions } from './metadata-server-options';

/**
 * The metadata servers of a filesystem; what is not given is as in upstream's chart.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/deploy/charts/rook-ceph-cluster/values.yaml
 */
export function metadataServerSpec(filesystem: string, options: MetadataServerOptions, scope: IConstruct): object {
  return {
    activeCount: whole(options.activeCount, 1, 50, 'metadataServer.activeCount', scope) ?? 1,
    activeStandby: options.activeStandby ?? true,
    placement: placementSpec(filesystem, options, scope),
    resources: toWire(options.resources ?? Resources.of({ cpu: '1', memory: Size.gibi(4), memoryLimit: Size.gibi(4) })),
    cacheMemoryLimitFactor: options.cacheMemoryLimitFactor,
    cacheMemoryRequestFactor: options.cacheMemoryRequestFactor,
    priorityClassName: options.priorityClassName ?? 'system-cluster-critical',
    livenessProbe: toWire(options.livenessProbe),
    startupProbe: toWire(options.startupProbe),
    labels: options.labels && { ...options.labels },
    annotations: options.annotations && { ...options.annotations },
  };
}

/** Rook puts no constraint on these daemons, so that both of a pair could be on one node. */
function placementSpec(filesystem: string, { spread, spreadPolicy, placement }: MetadataServerOptions, scope: IConstruct): object {
  const levels = spreadLevels(spread ?? [Topology.ZONE, Topology.HOST], 'metadata servers', 'metadataServer.spread', scope);
  const pods = { matchLabels: { app: 'rook-ceph-mds', rook_file_system: filesystem } };
  const constraints = levels.map((level) => spreadConstraint(level, spreadPolicy ?? SpreadPolicy.PREFERRED, pods));
  return toWire({
    ...placement,
    topologySpreadConstraints: placement?.topologySpreadConstraints ?? (constraints.length === 0 ? undefined : constraints),
  });
}
