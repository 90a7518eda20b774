// How long the library takes to compile, and how large it is as a package.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { printFigures } from './support/table';

const cwd = join(__dirname, '..');
const start = process.hrtime.bigint();
execFileSync('npm', ['run', '--silent', 'compile'], { cwd, stdio: 'ignore' });
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const [tarball] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

printFigures('Package', [
  { name: 'npm run compile', value: seconds, bound: 20, unit: 's' },
  { name: 'tarball', value: tarball.size / 1e6, bound: 2, unit: 'MB' },
]);
