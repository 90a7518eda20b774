import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { STORAGE_CLASS } from '../classes';
import { dig, namespaceOf, spec, text, title } from '../read';
import { clusterIn, clusterName, isConnectionOnly } from './cluster';
import { cephDriver, namespaceOfClusterId, parametersOf } from './csi-classes';
import { driverNamed } from './driver-settings';
import { isMade } from './drivers';

const ANNOTATION = 'k8s.v1.cni.cncf.io/networks';

/** A driver whose pods that make volumes are not on the network where OSDs are. */
export const multusDriverUnattached: Rule = {
  id: 'rook/multus-driver-unattached',
  severity: Severity.WARNING,
  why: 'OSDs listen on the public network of multus, and volumes are made, grown and deleted by pods on the network of pods: where that has no way to the other, every claim stays Pending. Rook attached them until release 1.19, with which it left drivers to others',
  fix: `Give controllerPlugin of the Driver, or of driverSpecDefaults, the annotation ${ANNOTATION} with the public network, or hostNetwork`,
  evidence: 'rook/rook v1.19 pkg/operator/ceph/csi/operator_driver.go generateDriverSpec, pull request 16448, issue 16427',
  * inspectAll(world) {
    const seen = new Set<string>();
    for (const storageClass of world.ofKind(STORAGE_CLASS)) {
      const driver = driverNamed(world, cephDriver(storageClass)?.name ?? '');
      const cluster = clusterIn(world, namespaceOfClusterId(world, text(parametersOf(storageClass).clusterID) ?? '') ?? '');
      // What Rook makes by itself, it also attaches.
      if (!driver || isMade(world, driver) || !cluster || isConnectionOnly(cluster)) continue;
      const selector = text(dig(spec(cluster), 'network', 'selectors', 'public'));
      if (dig(spec(cluster), 'network', 'provider') !== 'multus' || !selector || isAttached(world, driver, selector)) continue;
      const message = `${title(driver)} makes volumes of ${clusterName(cluster)}, and its controller plugin is not attached to the multus network ${selector}`;
      if (seen.has(message)) continue;
      seen.add(message);
      yield { document: driver, property: 'spec.controllerPlugin.annotations', message };
    }
  },
};

/** The CSI operator takes annotations of the common defaults only where a driver has none of its own, and their host network not at all. */
function isAttached(world: World, driver: Document, selector: string): boolean {
  const own = spec(driver).controllerPlugin;
  if (dig(own, 'hostNetwork') === true) return true;
  const common = world.find('csi.ceph.io/OperatorConfig', namespaceOf(driver), 'ceph-csi-operator-config');
  const annotations = dig(own, 'annotations') ?? (common && dig(spec(common), 'driverSpecDefaults', 'controllerPlugin', 'annotations'));
  return (text(dig(annotations, ANNOTATION)) ?? '').includes(networkName(selector));
}

function networkName(selector: string): string {
  return /"name"\s*:\s*"([^"]+)"/.exec(selector)?.[1] ?? selector.replace(/^.*\//, '').replace(/@.*$/, '').trim();
}
