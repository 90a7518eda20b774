import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { isTopolvm, STORAGE_CLASS } from '../classes';
import { deviceClassesOf, deviceClassName, lvmdConfigs } from '../lvmd';
import { title } from '../read';

/** A storage class on a device class that no node has. */
export const deviceClassUnknown: Rule = {
  id: 'topolvm/device-class-unknown',
  severity: Severity.ERROR,
  why: 'Every node reports no room for such a class, and claims stay Pending',
  fix: 'Use a device class of lvmd',
  evidence: 'topolvm/topolvm docs/advanced-setup.md (StorageClass), issue 909',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    // Where no configuration is among the objects, lvmd is set up on the nodes themselves.
    if (!isTopolvm(document) || lvmdConfigs(world).length === 0 || deviceClassesOf(world, document).length > 0) return;
    const name = deviceClassName(document);
    const known = [...new Set(lvmdConfigs(world).flatMap(({ classes }) => classes.map((each) => each.name)))].join(', ');
    yield {
      document,
      property: 'parameters["topolvm.io/device-class"]',
      message: name === undefined
        ? `${title(document)} names no device class, and none is the default`
        : `${title(document)} is for device class "${name}", the nodes have ${known}`,
      fix: name === undefined ? `Name one of ${known}, or mark one with default: true` : `Use one of ${known}`,
    };
  },
};
