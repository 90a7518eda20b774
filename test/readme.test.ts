import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as rookery from 'rookery';
import * as ts from 'typescript';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
const [program, printed, refused] = ['ts\n', '\ndist/', '\nError: '].map((start) => block(start));
let outdir: string;
beforeEach(() => { outdir = mkdtempSync(join(tmpdir(), 'rookery-readme-')); });
afterEach(() => {
  jest.restoreAllMocks();
  delete process.env.CDK8S_OUTDIR;
  rmSync(outdir, { recursive: true });
});

/** The code block that begins like that. */
function block(start: string): string {
  const from = readme.indexOf('```' + start) + 3;
  expect(from).toBeGreaterThan(2);
  return readme.slice(readme.indexOf('\n', from) + 1, readme.indexOf('\n```', from));
}

/** Runs a program that imports the library by its name, and returns what it prints. */
function run(source: string): string {
  const texts: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => texts.push(String(text)) > 0);
  process.env.CDK8S_OUTDIR = outdir;
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  new Function('require', 'exports', outputText)((name: string) => (name === 'rookery' ? rookery : undefined), {});
  return texts.join('').replaceAll(outdir, 'dist');
}

test('the program of the README prints what the README shows', () => {
  expect(program.split('\n').length).toBeLessThanOrEqual(30);
  expect(run(program).startsWith(printed)).toBe(true);
});

test('the same program with three mistakes is refused with the text that the README shows', () => {
  const wrong = program
    .replace('size: Size.tebi(1)', 'size: Size.tebi(2)')
    .replace('Size.gibi(10) })', 'Size.gibi(10), count: 9 })')
    .replace('mons: rook', 'overrides: { spec: { mgr: { cuont: 2 } } }, mons: rook');
  expect(() => run(wrong)).toThrow(refused.replace('Error: ', ''));
});

test('the table of versions is the catalog', () => {
  for (const release of [rookery.RookRelease.V1_20, rookery.TopoLvmRelease.V0_41, rookery.PieRelease.V0_17]) {
    const { oldest, newest } = release._data.kubernetes;
    expect(readme).toContain(`| ${release.version} | ${oldest} to ${newest} |`);
  }
});
