import type { IConstruct } from 'constructs';
import { Problem, refusal } from '../core/problem';
import { requireObject } from '../core/require-object';
import type { DeviceClass } from './device-class';
import type { LvcreateOptionClass } from './lvcreate-option-class';

/**
 * Refuses classes that cannot be together on one node.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/internal/lvmd/device_class_manager.go
 */
export function requireClasses(
  prefix: string, deviceClasses: readonly DeviceClass[], optionClasses: readonly LvcreateOptionClass[], scope?: IConstruct,
): void {
  const refuse = (problem: Problem): Error => refusal(problem, scope);
  const where = `${prefix}deviceClasses`;
  if (deviceClasses.length === 0) {
    throw refuse({ where, what: 'there is no device class', why: 'lvmd exits at its start', fix: 'Add DeviceClass.thick or DeviceClass.thin' });
  }
  deviceClasses.forEach((each, index) => requireObject(each, '_config', {
    where: `${where}[${index}]`, kind: 'a device class', fix: "Write for example DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd' })",
  }, scope));
  const name = repeated(deviceClasses.map((each) => each.name));
  if (name !== undefined) {
    throw refuse({ where, what: `two device classes are named "${name}"`, why: 'lvmd exits at its start', fix: 'Give each a name of its own' });
  }
  const room = repeated(deviceClasses.map(({ volumeGroup, thinPool }) => (thinPool === undefined ? volumeGroup : `${volumeGroup}/${thinPool}`)));
  if (room !== undefined) {
    throw refuse({
      where,
      what: `two device classes take their volumes from ${room}`,
      why: 'lvmd exits at its start, since both would offer the same room',
      fix: 'Keep one of them; what differs between volumes can be an lvcreate option class',
    });
  }
  const defaults = defaultProblem(where, deviceClasses);
  if (defaults !== undefined) throw refuse(defaults);
  const option = repeated(optionClasses.map((each) => each.name));
  if (option !== undefined) {
    throw refuse({
      where: `${prefix}lvcreateOptionClasses`,
      what: `two lvcreate option classes are named "${option}"`,
      why: 'lvmd keeps the last one and drops the other without a word',
      fix: 'Give each a name of its own',
    });
  }
}

/** What is wrong with the default, if anything. */
function defaultProblem(where: string, classes: readonly DeviceClass[]): Problem | undefined {
  const names = classes.filter(({ isDefault }) => isDefault).map((each) => each.name);
  if (names.length > 1) {
    return {
      where, what: `${names.length} device classes are the default: ${names.join(', ')}`, why: 'lvmd exits at its start', fix: 'Keep isDefault on one',
    };
  }
  if (names.length === 1 || classes.length === 1 || classes.every(({ isDefault }) => isDefault === false)) return undefined;
  return {
    where,
    what: `none of the device classes ${classes.map((each) => each.name).join(', ')} is the default`,
    why: 'Claims of storage classes that name no device class would stay Pending',
    fix: 'Set isDefault: true on one, or isDefault: false on all if every storage class names its device class',
  };
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}
