import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRIVER_DEFAULTS_CHANGED, ENVIRONMENT_LEFT_OUT, OBJECTS_ADDED, SETTINGS_LEFT_OUT } from '../facts/differences';

const ROWS = ([
  ['Namespace', OBJECTS_ADDED],
  ['environment', ENVIRONMENT_LEFT_OUT],
  ['settings', SETTINGS_LEFT_OUT],
  ['OperatorConfig', DRIVER_DEFAULTS_CHANGED],
] as const).flatMap(([object, differences]) => Object.entries(differences).map(([field, why]) => `| ${object} | \`${field}\` | ${why} |`));

test('the page lists every difference from the charts, and no other', () => {
  const page = readFileSync(join(__dirname, '../../../docs/rook-operator.md'), 'utf8');
  const section = page.split('## What differs from the charts')[1].split('\n## ')[0];
  expect(section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| object'))).toEqual(ROWS);
});
