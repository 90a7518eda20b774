import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Construct } from 'constructs';
import { loadAll } from 'js-yaml';
import { StorageApp } from 'rookery';
import type { Releases, RookRelease } from 'rookery';

const EXAMPLES = join(__dirname, '..', '..', '..', '..', 'examples');

/** What an example writes for one site, in the order of the plan. */
export interface Written {
  readonly example: string;
  readonly site: string;
  readonly phases: readonly { readonly file: string; readonly objects: readonly any[] }[];
}

/** The names of all examples. */
export function exampleNames(): string[] {
  return readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'chart.ts'))).sort();
}

/** The releases of Rook that know the shape of an example, where that is not all of them: `releases.ts` beside its chart. */
export function releasesOf(example: string): readonly RookRelease[] | undefined {
  const file = join(EXAMPLES, example, 'releases.ts');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return existsSync(file) ? require(file).ROOK_RELEASES : undefined;
}

/** Synthesizes an example for the releases, and reads back what stands in its files. */
export function writtenBy(example: string, releases: Releases): Written[] {
  const outdir = mkdtempSync(join(tmpdir(), 'rookery-acceptance-'));
  try {
    const app = new StorageApp({ outdir, quiet: true });
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const charts: Record<string, unknown> = require(join(EXAMPLES, example, 'chart.ts'));
    for (const chart of Object.values(charts)) {
      if (isConstruct(chart)) new chart(app, example, { releases });
    }
    app.synth();
    const sites = readdirSync(outdir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return sites.map(({ name }) => ({ example, site: name, phases: phasesIn(join(outdir, name)) }));
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** A class of constructs as every example exports one: `(scope, id, { releases })`. */
type Chart = new (scope: Construct, id: string, props: { readonly releases: Releases }) => Construct;

function isConstruct(value: unknown): value is Chart {
  return typeof value === 'function' && value.prototype instanceof Construct;
}

function phasesIn(folder: string): Written['phases'] {
  return readdirSync(folder).sort().map((file) => ({ file, objects: loadAll(readFileSync(join(folder, file), 'utf8')) }));
}
