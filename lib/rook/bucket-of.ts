import type { IConstruct } from 'constructs';
import { requireObject } from '../core/require-object';
import type { Topology } from '../core/topology';

/** The name that Ceph has for a level of topology, or a refusal of what is none, which would leave Ceph its default. */
export function bucketOf(level: Topology | undefined, where: string, scope: IConstruct): string | undefined {
  if (level === undefined) return undefined;
  return requireObject(level, 'bucket', { where, kind: 'a level of topology', fix: 'Write for example Topology.ZONE or Topology.HOST' }, scope).bucket;
}
