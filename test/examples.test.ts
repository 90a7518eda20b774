import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLES = join(__dirname, '..', 'examples');
const page = readFileSync(join(EXAMPLES, 'README.md'), 'utf8');
const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

test('every example is on the page, and none besides', () => {
  expect([...page.matchAll(/^\| \[([a-z-]+)\]/gm)].map(([, name]) => name).sort()).toEqual(folders.sort());
});

test('every page that it links to is there', () => {
  const targets = [...page.matchAll(/\]\(([^)#]+)/g)].map(([, target]) => target);
  expect(targets.filter((target) => !existsSync(join(EXAMPLES, target)))).toEqual([]);
});

test.each(folders)('%s has all that an example consists of', (name) => {
  for (const file of ['README.md', 'cdk8s.yaml', 'chart.ts', 'main.ts', 'chart.test.ts', 'manifests']) expect([file, existsSync(join(EXAMPLES, name, file))]).toEqual([file, true]);
});
