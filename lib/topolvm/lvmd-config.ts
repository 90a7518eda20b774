import type { Lvmd } from './lvmd';
import type { TopoLvmNodePool } from './node-pool';

/** The file that lvmd reads. JSON is YAML too, and every reader takes it the same way. */
export function lvmdConfig(lvmd: Lvmd, { deviceClasses, lvcreateOptionClasses }: TopoLvmNodePool): string {
  const config = {
    ...(lvmd._socketName === undefined ? {} : { 'socket-name': lvmd._socketName }),
    'device-classes': deviceClasses.map((each) => each._config(deviceClasses.length === 1 ? each.isDefault ?? true : each.isDefault)),
    ...(lvcreateOptionClasses.length === 0 ? {} : { 'lvcreate-option-classes': lvcreateOptionClasses.map((each) => each._config()) }),
    ...(lvmd._lvmCommand === undefined ? {} : { 'lvm-command-prefix': [...lvmd._lvmCommand] }),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
