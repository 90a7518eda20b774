import type { Document } from '../../../document';
import { entriesOf, fields, spec } from '../read';
import { deviceSets } from './cluster';

/** The resources given to one daemon. */
export interface DaemonResources {
  readonly daemon: string;
  readonly property: string;
  readonly resources: unknown;
}

/** Every place of a cluster that gives resources to daemons. */
export function daemonResources(cluster: Document): DaemonResources[] {
  return [
    ...entriesOf(fields(spec(cluster).resources)).map(([daemon, resources]) => ({ daemon, property: `spec.resources.${daemon}`, resources })),
    ...deviceSets(cluster).map(({ path, raw }) => ({ daemon: 'osd', property: `${path}.resources`, resources: raw.resources })),
  ];
}
