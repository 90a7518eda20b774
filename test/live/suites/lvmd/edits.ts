/** A change of lvmd's file, in words. */
export interface Edit {
  readonly what: string;
  apply(config: any): void;
}

const ODD = [null, true, '', 'x', 0, 1, 2.5, -1, 64, [], [null], ['a'], [1, true], {}, { name: 'x' }];
/** Values on the border of what lvmd takes. */
const BORDER: Readonly<Record<string, readonly unknown[]>> = {
  'name': ['-a', 'a-', 'a'.repeat(63), 'a'.repeat(64), 'A_b.c', 'a b', 'ä', '0'],
  'volume-group': ['absent', 'vg-ssd', 'vg-hdd', 'vg-shared'],
  'default': [false, 'yes', 'true'],
  'spare-gb': ['10', 1e3, 2 ** 53, 2 ** 64],
  'stripe': ['2', 4],
  'stripe-size': ['64', '64k', '64K', '4MB', 'k', '6.4k', ' 4k'],
  'type': ['thick', 'thin', 'Thin', 'fat'],
  'thin-pool': [{ 'name': 'pool0', 'overprovision-ratio': 2 }, { name: 'pool0' }, { 'overprovision-ratio': 1 }],
  'overprovision-ratio': [0.99, 1.01, 1e6, '2'],
};
/** Only what lvmd cannot read: these name places of this machine. */
const UNREADABLE: Readonly<Record<string, readonly unknown[]>> = {
  'socket-name': [[], ['a'], {}],
  'lvm-command-prefix': ['x', true, 5, {}, [], [''], [null], [[]]],
};
const FIELDS = ['name', 'volume-group', 'default', 'spare-gb', 'stripe', 'stripe-size', 'lvcreate-options', 'type', 'thin-pool'];

/** Every change that is tried of a file. */
export function editsOf(config: any): Edit[] {
  const classes = list(config['device-classes']);
  const optionClasses = list(config['lvcreate-option-classes']);
  return [
    ...['socket-name', 'lvm-command-prefix'].flatMap((key) => settings(config, [], key)),
    ...['device-classes', 'lvcreate-option-classes'].flatMap((key) => settings(config, [], key)),
    ...classes.flatMap((each, index) => isObject(each) ? classEdits(config, each, ['device-classes', index]) : []),
    ...optionClasses.flatMap((each, index) => isObject(each) ? ['name', 'options'].flatMap((key) => settings(config, ['lvcreate-option-classes', index], key)) : []),
    ...['Device-Classes', 'LVM-command-prefix'].map((key) => renaming([], key.toLowerCase(), key)),
  ];
}

function classEdits(config: any, each: any, path: Path): Edit[] {
  const copy = (what: string, change: object): Edit => ({
    what: `add a copy of ${path.join('.')} ${what}`,
    apply: (target) => { target['device-classes'].push({ ...each, ...change }); },
  });
  return [
    ...FIELDS.flatMap((key) => settings(config, path, key)),
    ...(isObject(each['thin-pool']) ? ['name', 'overprovision-ratio'].flatMap((key) => settings(config, [...path, 'thin-pool'], key)) : []),
    renaming(path, 'volume-group', 'volumegroup'),
    renaming(path, 'volume-group', 'Volume-Group'),
    renaming(path, 'default', 'DEFAULT'),
    copy('as it is', {}),
    copy('under another name', { name: 'copy' }),
    copy('that is a default too', { 'name': 'copy', 'default': true, 'volume-group': 'vg-spare' }),
    copy('in a pool', { 'name': 'copy', 'default': false, 'type': 'thin', 'thin-pool': { 'name': 'pool0', 'overprovision-ratio': 1 } }),
  ];
}

type Path = readonly (string | number)[];

function settings(config: any, path: Path, key: string): Edit[] {
  const values = UNREADABLE[key] ?? [...ODD, ...BORDER[key] ?? []];
  const set = values.map((value): Edit => ({
    what: `set ${[...path, key].join('.')} to ${JSON.stringify(value)}`, apply: (target) => { holder(target, path)[key] = value; },
  }));
  if (UNREADABLE[key] !== undefined || holder(config, path)?.[key] === undefined) return set;
  return [...set, { what: `remove ${[...path, key].join('.')}`, apply: (target) => { delete holder(target, path)[key]; } }];
}

function renaming(path: Path, from: string, to: string): Edit {
  return {
    what: `write ${[...path, from].join('.')} as ${to}`,
    apply: (target) => {
      const place = holder(target, path);
      place[to] = place[from];
      delete place[from];
    },
  };
}

function holder(config: any, path: Path): any {
  return path.reduce((place: any, step) => place?.[step], config);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly any[] {
  return Array.isArray(value) ? value : [];
}
