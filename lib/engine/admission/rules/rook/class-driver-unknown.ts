import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { cephDriver, CSI_CLASS_KINDS } from './csi-classes';
import { driverNames, makesDrivers } from './drivers';

/** A class whose driver nobody runs. */
export const classDriverUnknown: Rule = {
  id: 'rook/class-driver-unknown',
  severity: Severity.ERROR,
  why: 'No pod answers for a driver of that name, and every claim of the class stays Pending without an event',
  fix: 'Use the name of a Driver, which begins with the namespace of the operator',
  evidence: 'ceph/ceph-csi-operator internal/controller/driver_controller.go; rook/rook issues 3664 and 3617',
  kinds: CSI_CLASS_KINDS,
  * inspect(document, world) {
    const driver = cephDriver(document);
    const drivers = driverNames(world);
    if (!driver || drivers.includes(driver.name) || (drivers.length === 0 && !makesDrivers(world))) return;
    if (world.exists('storage.k8s.io/CSIDriver', undefined, driver.name)) return;
    if ((world.facts.external ?? []).some(({ kind, name }) => kind === 'Driver' && (name === driver.name || name === '*'))) return;
    yield {
      document,
      property: driver.property,
      message: `${title(document)} is for driver ${driver.name}, the site runs ${drivers.join(', ') || 'none'}`,
      ...(drivers.length === 0 ? {} : { fix: `Use one of ${drivers.join(', ')}` }),
    };
  },
};
