import type { Document } from '../../../document';
import type { World } from '../../world';
import { dig, isSet, nameOf, namespaceOf, spec } from '../read';
import { DRIVER, madeDrivers } from './drivers';

const DEFAULTS = ['csi.ceph.io/OperatorConfig', 'ceph-csi-operator-config'] as const;

/** The driver of that name, if the site writes it or its operator makes it. */
export function driverNamed(world: World, name: string): Document | undefined {
  return [...world.ofKind(DRIVER), ...madeDrivers(world).map(({ driver }) => driver)].find((driver) => nameOf(driver) === name);
}

/** What a driver does: its own word, or that of the common defaults, which the CSI operator takes where the driver has none. */
export function driverSetting(world: World, driver: Document, field: string): unknown {
  const own = spec(driver)[field];
  const defaults = world.find(DEFAULTS[0], namespaceOf(driver), DEFAULTS[1]);
  return isSet(own) ? own : defaults && dig(spec(defaults), 'driverSpecDefaults', field);
}
