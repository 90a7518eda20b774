// Installs the packed library into empty projects, compiles the main example against it as CommonJS and as ES modules, runs it,
// and compares what it writes with what the same program writes inside the repository, byte by byte. Needs `npm run compile`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(__dirname, '..');
const example = join(root, 'examples', 'hyperconverged');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const LIMIT = 2_000_000;

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, CDK8S_OUTDIR: undefined, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
}

function files(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(names.sort().map((name) => [relative('.', name), readFileSync(join(folder, name), 'utf8')]));
}

function pack(into: string): string {
  const [{ filename, size, files: packed }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', into], root));
  if (size > LIMIT) throw new Error(`The tarball has ${size} bytes, more than ${LIMIT}.`);
  const strays = packed.map(({ path }: { path: string }) => path)
    .filter((path: string) => !/^(docs\/.*\.md|build\/.*\.(js|d\.ts|json)|build\/upstream\/text\/.*\.yaml|node_modules\/(js-yaml|argparse)\/.*|package\.json|README\.md|LICENSE|CHANGELOG\.md|API\.md|\.jsii)$/.test(path));
  if (strays.length > 0) throw new Error(`The tarball holds files that users have no use for: ${strays.join(', ')}`);
  if (!packed.some(({ path }: { path: string }) => path.startsWith('build/upstream/text/'))) throw new Error('The tarball lacks the text of the CRDs.');
  console.log(`packed ${packed.length} files, ${(size / 1e6).toFixed(2)} MB`);
  return join(into, filename);
}

function consume(kind: 'commonjs' | 'module', tarball: string, into: string): Map<string, string> {
  const project = join(into, kind);
  mkdirSync(project);
  const { devDependencies: dev } = manifest;
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: kind }));
  const peers = Object.keys(manifest.peerDependencies).map((name) => `${name}@${dev[name]}`);
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--prefer-offline', tarball, ...peers, `typescript@${dev.typescript}`, `@types/node@${dev['@types/node']}`], project);
  for (const name of readdirSync(example).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))) {
    const source = readFileSync(join(example, name), 'utf8');
    // ES modules name files in full.
    writeFileSync(join(project, name), kind === 'module' ? source.replace(/from '(\.\/[^']+)'/g, "from '$1.js'") : source);
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
    compilerOptions: { module: 'node16', target: 'es2022', strict: true, outDir: 'out', types: ['node'] }, include: ['*.ts'],
  }));
  run('npx', ['tsc'], project);
  const printed = run('node', ['out/main.js'], project);
  if (!printed.includes('dist')) throw new Error(`The consumer printed no summary:\n${printed}`);
  return files(join(project, 'dist'));
}

const work = mkdtempSync(join(tmpdir(), 'rookery-pack-'));
try {
  const inside = join(work, 'inside');
  run('npx', ['tsx', '--tsconfig', join(root, 'examples', 'tsconfig.json'), join(example, 'main.ts')], root, { CDK8S_OUTDIR: inside });
  const expected = files(inside);
  const tarball = pack(work);
  for (const kind of ['commonjs', 'module'] as const) {
    const actual = consume(kind, tarball, work);
    const names = new Set([...expected.keys(), ...actual.keys()]);
    const different = [...names].filter((name) => expected.get(name) !== actual.get(name));
    if (different.length > 0) throw new Error(`A ${kind} consumer writes other bytes than the repository: ${different.join(', ')}`);
    console.log(`a ${kind} consumer compiles, runs and writes the same ${names.size} files`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
