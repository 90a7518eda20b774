import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { ADDONS_CLASS_KINDS, addonsDriver } from './addons-classes';
import { driverNames } from './drivers';

/** A class of CSI-Addons whose driver nobody runs. */
export const addonsClassDriverUnknown: Rule = {
  id: 'rook/addons-class-driver-unknown',
  severity: Severity.ERROR,
  why: 'CSI-Addons knows a driver by the sidecar that registers under its name; under any other name nothing is replicated or fenced',
  fix: 'Use the name of a Driver, which begins with the namespace of the operator',
  evidence: 'csi-addons/kubernetes-csi-addons internal/connection/connection_pool.go; rook/rook deploy/examples/volume-replication-class.yaml',
  kinds: ADDONS_CLASS_KINDS,
  * inspect(document, world) {
    const driver = addonsDriver(document);
    const drivers = driverNames(world);
    if (!driver || drivers.length === 0 || drivers.includes(driver.name)) return;
    if (world.exists('storage.k8s.io/CSIDriver', undefined, driver.name)) return;
    if ((world.facts.external ?? []).some(({ kind, name }) => kind === 'Driver' && (name === driver.name || name === '*'))) return;
    yield {
      document,
      property: 'spec.provisioner',
      message: `${title(document)} is for driver ${driver.name}, the site runs ${drivers.join(', ')}`,
      fix: `Use one of ${drivers.join(', ')}`,
    };
  },
};
