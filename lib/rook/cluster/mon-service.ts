import type { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import type { MonServiceOptions } from './mon-service-options';

/** Rook labels the EndpointSlices of mons with this name of a Service, which it does not make. */
const NAME = 'rook-ceph-active-mons';

/**
 * A Service without an address or a selector, so that its name resolves to the mons that Rook keeps in the EndpointSlices.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Advanced/ceph-mon-health/
 */
export function monService(scope: Construct, namespace: string, options: MonServiceOptions | undefined): void {
  if (options === undefined) return;
  new Manifest(scope, NAME, {
    apiVersion: 'v1',
    kind: 'Service',
    name: NAME,
    namespace,
    phase: Phase.CLUSTERS,
    labels: options.labels,
    annotations: options.annotations,
    body: { spec: { clusterIP: 'None' } },
    overrides: options.overrides,
  });
}
