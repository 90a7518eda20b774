// What a program pays for the library: loading it, and a whole synth of the main example with all checks, beside loading cdk8s alone.
// Needs compiled code: `npm run compile` first.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ts from 'typescript';
import { timeProcesses } from './support/process';
import { printFigures } from './support/table';

const root = join(__dirname, '..');
const example = join(root, 'examples', 'hyperconverged');
// Inside the package, so that the example finds it under its own name.
const out = join(__dirname, 'out', 'hyperconverged');

mkdirSync(out, { recursive: true });
for (const file of readdirSync(example).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
  const { outputText } = ts.transpileModule(readFileSync(join(example, file), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(join(out, file.replace(/\.ts$/, '.js')), outputText);
}

const work = mkdtempSync(join(tmpdir(), 'rookery-bench-'));
try {
  const times = timeProcesses({
    cdk8s: ['-e', `require(${JSON.stringify(require.resolve('cdk8s', { paths: [root] }))})`],
    rookery: ['-e', `require(${JSON.stringify(root)})`],
    example: [join(out, 'main.js')],
  }, 15, work);
  printFigures('Startup: whole processes, median of 15 runs in turn, as ratios of `node -e "require(\'cdk8s\')"`', [
    { name: "require('rookery')", value: times.rookery.median / times.cdk8s.median, bound: 1.15, unit: 'x' },
    { name: 'synth of examples/hyperconverged with all checks', value: times.example.median / times.cdk8s.median, bound: 2.5, unit: 'x' },
  ]);
} finally {
  rmSync(work, { recursive: true, force: true });
}
