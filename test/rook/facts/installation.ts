import { RookRelease, Site, StorageApp, rook, type SiteProps } from 'rookery';
import { clusterNamespaceAccess } from '../../../lib/rook/rbac/cluster-namespace';
import { objectsOf } from '../../support/objects';

/** Sites of other tests must not see each other's objects. */
export function site(props: SiteProps = {}): Site {
  return new Site(new StorageApp({ quiet: true }), 'tokyo', props);
}

/** All objects of an operator, and of the namespace of a cluster beside it, which the chart writes along with the operator. */
export function installation(props: rook.OperatorProps = {}, release?: RookRelease): any[] {
  const tokyo = site({ releases: { rook: release } });
  new rook.Operator(tokyo, 'rook', props);
  clusterNamespaceAccess(tokyo, 'rook-ceph', 'rook-ceph');
  return objectsOf(tokyo);
}

/** `Kind name`, since the charts leave out namespaces here and there. */
export function title({ kind, metadata }: any): string {
  return `${kind} ${metadata.name}`;
}
