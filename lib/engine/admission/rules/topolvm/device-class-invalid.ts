import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs, type DeviceClass } from '../lvmd';
import { count, dig, text, title } from '../read';

const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const STRIPE_SIZE = /^[0-9]*[kmgtpebs]?$/i;

/** A device class that lvmd refuses. */
export const deviceClassInvalid: Rule = {
  id: 'topolvm/device-class-invalid',
  severity: Severity.ERROR,
  why: 'lvmd exits at its start, and no volume can be made on its nodes',
  fix: 'Give the class a name of at most 63 letters, digits, dots, dashes and underscores, a volume group, and a thin pool with overprovision-ratio 1 or more if its type is thin',
  evidence: 'topolvm/topolvm internal/lvmd/device_class_manager.go ValidateDeviceClasses',
  * inspectAll(world) {
    for (const { document, classes } of lvmdConfigs(world)) {
      for (const each of classes) {
        for (const [field, fault] of faults(each)) {
          yield { document, property: `${each.path}.${field}`, message: `Device class "${each.name}" of ${title(document)} ${fault}` };
        }
      }
    }
  },
};

function* faults({ raw, name, volumeGroup, thin }: DeviceClass): Generator<readonly [string, string]> {
  if (name.length > 63 || !NAME.test(name)) yield ['name', 'has a name that lvmd refuses'];
  if (volumeGroup === '') yield ['volume-group', 'has no volume group'];
  const type = text(raw.type);
  if (type !== undefined && !['', 'thick', 'thin'].includes(type)) yield ['type', `is of type ${type}`];
  const stripe = text(raw['stripe-size']);
  if (stripe !== undefined && !STRIPE_SIZE.test(stripe)) yield ['stripe-size', `has stripe size ${stripe}`];
  if (!thin) return;
  if (!text(dig(raw, 'thin-pool', 'name'))) yield ['thin-pool.name', 'is thin and names no pool'];
  const ratio = count(dig(raw, 'thin-pool', 'overprovision-ratio'));
  if (ratio === undefined || ratio < 1) yield ['thin-pool.overprovision-ratio', `has overprovision-ratio ${ratio ?? 'not set'}`];
}
