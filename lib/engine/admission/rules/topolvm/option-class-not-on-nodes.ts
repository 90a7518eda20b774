import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { isTopolvm, STORAGE_CLASS } from '../classes';
import { allowsNodes, deviceClassesOf, nodesOfDeviceClass, type DeviceClass } from '../lvmd';
import { dig, fields, items, title } from '../read';

const PARAMETER = 'topolvm.io/lvcreate-option-class';

/** Nodes that have the device class of a storage class, and not its lvcreate options. */
export const optionClassNotOnNodes: Rule = {
  id: 'topolvm/option-class-not-on-nodes',
  severity: Severity.ERROR,
  why: 'The scheduler looks at the device class only; on these nodes every volume fails after it was given one, and is retried there for ever',
  fix: 'Add the option class to every lvmd that has the device class, or keep the storage class to the nodes that have both by allowedTopologies',
  evidence: 'topolvm/topolvm internal/lvmd/lvservice.go CreateLV, internal/driver/controller.go GetCapacity',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    const name = fields(document.object.parameters)[PARAMETER];
    if (!isTopolvm(document) || typeof name !== 'string' || name === '') return;
    const classes = deviceClassesOf(world, document).filter((each) => isReached(world, document, each));
    const without = classes.filter(({ config }) => !items(config.raw?.['lvcreate-option-classes']).some((each) => dig(each, 'name') === name));
    // Where none has it, its name is wrong, and another rule tells so.
    if (without.length === 0 || without.length === classes.length) return;
    const lacking = without.map((each) => `${title(each.config.document)} has device class "${each.name}" without them`).join(', ');
    yield { document, property: `parameters["${PARAMETER}"]`, message: `${title(document)} uses lvcreate options "${name}", ${lacking}` };
  },
};

function isReached(world: World, storageClass: Document, deviceClass: DeviceClass): boolean {
  const groups = nodesOfDeviceClass(world, deviceClass);
  return groups === undefined || groups.some((group) => allowsNodes(storageClass, group));
}
