/** A change of lvmd's file, in words. */
export interface Edit {
  readonly what: string;
  apply(config: any): void;
}

const ODD = [null, true, '', 'x', 0, 1, 2.5, -1, 64, [], [null], ['a'], [1, true], {}, { name: 'x' }];
/** Values on the border of what lvmd takes. */
const BORDER: Readonly<Record<string, readonly unknown[]>> = {
  'name': ['-a', 'a-', 'a'.repeat(63), 'a'.repeat(64), 'A_b.c', 'a b', 'ä', '0', 'a\n', '.a'],
  'volume-group': ['absent', 'vg-ssd', 'vg-hdd', 'vg-shared', '-vg', 'vg/ssd', 'vg ssd', 'a'.repeat(128)],
  'default': [false, 'yes', 'true'],
  'spare-gb': ['10', 1e3, 2 ** 53, 2 ** 64],
  'stripe': ['2', 4],
  'stripe-size': ['64', '64k', '64K', '4MB', 'k', '6.4k', ' 4k', '4P', '8s', '-4k', '64k\n'],
  'type': ['thick', 'thin', 'Thin', 'fat', 'thin '],
  'thin-pool': [
    { 'name': 'pool0', 'overprovision-ratio': 2 }, { name: 'pool0' }, { 'overprovision-ratio': 1 }, { 'name': 'absent', 'overprovision-ratio': 2 },
    { 'name': 'vg-hdd/pool0', 'overprovision-ratio': 2 }, { 'Name': 'pool0', 'Overprovision-Ratio': 1 }, { 'name': 'pool0', 'overprovision-ratio': '2' },
  ],
  'overprovision-ratio': [0.99, 1.01, 1e6, '2', -1, 1e308],
  'lvcreate-options': [['--type=raid1'], ['-i', '2'], [['-i']], '--type=raid1'],
  'options': [['--type=raid1', '-m1'], [''], [[]], '--type=raid1'],
};
/** Only what lvmd cannot read: these name places of this machine. */
const UNREADABLE: Readonly<Record<string, readonly unknown[]>> = {
  'socket-name': [[], ['a'], {}],
  'lvm-command-prefix': ['x', true, 5, {}, [], [''], [null], [[]]],
};
const FIELDS = ['name', 'volume-group', 'default', 'spare-gb', 'stripe', 'stripe-size', 'lvcreate-options', 'type', 'thin-pool'];

/** What each rule about the file is for: a change of the fullest file that it tells of, whatever else is tried. */
export const ONE_BY_RULE: Readonly<Record<string, Edit['apply']>> = {
  'topolvm/default-classes-many': ({ 'device-classes': classes }) => { classes[1].default = true; },
  'topolvm/device-class-invalid': ({ 'device-classes': classes }) => { classes[0].name = 'a'.repeat(64); },
  'topolvm/device-class-twice': ({ 'device-classes': classes }) => { classes[1].name = classes[0].name; },
  'topolvm/device-class-unused-field': ({ 'device-classes': classes }) => { classes[0]['thin-pool'] = { 'name': 'pool0', 'overprovision-ratio': 1 }; },
  'topolvm/layout-impossible': ({ 'device-classes': classes }) => { classes[0]['lvcreate-options'] = ['--type=raid1']; },
  'topolvm/lvcreate-argument-taken': ({ 'device-classes': classes }) => { classes[0]['lvcreate-options'] = ['--size=1g']; },
  'topolvm/lvm-command-empty': (config) => { config['lvm-command-prefix'] = ['']; },
  'topolvm/lvm-name-invalid': ({ 'device-classes': classes }) => { classes[1]['thin-pool'].name = '-pool0'; },
  'topolvm/lvmd-key-unknown': ({ 'device-classes': classes }) => { classes[0].spare = 10; },
  'topolvm/lvmd-unreadable': (config) => { config['device-classes'] = []; },
  'topolvm/lvmd-value-type': ({ 'device-classes': classes }) => { classes[0]['spare-gb'] = '10'; },
  'topolvm/option-class-twice': ({ 'lvcreate-option-classes': classes }) => { classes.push(classes[0]); },
  'topolvm/overprovision-ratio-high': ({ 'device-classes': classes }) => { classes[1]['thin-pool']['overprovision-ratio'] = 10.5; },
  'topolvm/spare-exceeds-volume-group': ({ 'device-classes': classes }) => { classes[0]['spare-gb'] = 2 ** 20; },
  'topolvm/stripes-twice': ({ 'device-classes': classes }) => { classes[0]['lvcreate-options'] = ['-i2']; },
  'topolvm/thin-with-type': ({ 'device-classes': classes }) => { classes[1]['lvcreate-options'] = ['--type=raid1']; },
  'topolvm/thin-pool-missing': ({ 'device-classes': classes }) => { classes[1]['thin-pool'].name = 'absent'; },
  'topolvm/volume-group-missing': ({ 'device-classes': classes }) => { classes[0]['volume-group'] = 'absent'; },
};

/** Every change that is tried of a file. */
export function editsOf(config: any): Edit[] {
  const classes = list(config['device-classes']);
  const optionClasses = list(config['lvcreate-option-classes']);
  return [
    ...['socket-name', 'lvm-command-prefix'].flatMap((key) => settings(config, [], key)),
    ...['device-classes', 'lvcreate-option-classes'].flatMap((key) => settings(config, [], key)),
    ...classes.flatMap((each, index) => isObject(each) ? classEdits(config, each, ['device-classes', index]) : []),
    ...optionClasses.flatMap((each, index) => isObject(each) ? [
      { what: `add a copy of lvcreate-option-classes.${index}`, apply: (target: any) => { target['lvcreate-option-classes'].push({ ...each }); } },
      ...['name', 'options'].flatMap((key) => settings(config, ['lvcreate-option-classes', index], key)),
    ] : []),
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
