// Synthesizes every example in its own folder the way its README says (`npx cdk8s synth`) and refreshes the manifests that are kept
// beside the example for review. Names as arguments leave the others alone.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const examples = join(__dirname, '..', 'examples');
// Generated from upstream's types and proven there; a megabyte of it in every review helps nobody.
const LEFT_OUT = '00-crds.yaml';

function synth(example: string, outdir: string): void {
  execFileSync('npx', ['cdk8s', 'synth', '--output', outdir, '--check-upgrade', 'false'], { cwd: join(examples, example), stdio: ['ignore', 'ignore', 'inherit'] });
}

function keep(example: string, outdir: string): number {
  const kept = join(examples, example, 'manifests');
  rmSync(kept, { recursive: true, force: true });
  let count = 0;
  for (const site of readdirSync(outdir, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    mkdirSync(join(kept, site.name), { recursive: true });
    for (const file of readdirSync(join(outdir, site.name)).filter((name) => name !== LEFT_OUT)) {
      writeFileSync(join(kept, site.name, file), readFileSync(join(outdir, site.name, file)));
      count += 1;
    }
  }
  return count;
}

const work = mkdtempSync(join(tmpdir(), 'rookery-examples-'));
try {
  const all = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const wanted = process.argv.slice(2);
  for (const name of wanted.length === 0 ? all : wanted) {
    const outdir = join(work, name);
    synth(name, outdir);
    console.log(`${name}: cdk8s synth works, ${keep(name, outdir)} files kept for review`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
