import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'cdk8s';
import type { Construct } from 'constructs';
import { loadAll } from 'js-yaml';
import { RookRelease, Site, StorageApp, type Releases } from 'rookery';
import { accessDifferences } from './example-access';
import { operatorDifferences } from './example-operators';

/** The class that an example exports. */
export type ExampleChart = new (scope: Construct, id: string, props?: { readonly releases?: Releases }) => Site;

/** In what an example differs from what upstream's charts install, each with a reason. */
export interface ExampleDifferences {
  /** Rights of accounts, as beginnings of `account where group resource verb`. */
  readonly access?: Readonly<Record<string, string>>;
  /** Settings and variables of the operator. */
  readonly operator?: Readonly<Record<string, string>>;
  /** What older releases say to a shape that they do not know; the example names the newer ones in `releases.ts`. */
  readonly refusedBefore?: readonly string[];
}

const DEFINITIONS = '00-crds.yaml';

/** What holds for every example; the ones about a single example stand beside it. `folder` is that of the example. */
export function testExample(chart: ExampleChart, site: string, folder: string, differences: ExampleDifferences = {}): void {
  let work: string;
  let objects: any[];
  const files = (): string[] => readdirSync(join(work, 'storage', site)).sort();
  const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), `rookery-${site}-`));
    const app = new StorageApp({ outdir: join(work, 'storage'), quiet: true });
    new chart(app, site);
    app.synth();
    // Definitions are ten times all the rest, and the same everywhere; whether they are right is asked elsewhere.
    objects = files().filter((file) => file !== DEFINITIONS).flatMap((file) => loadAll(read(work, 'storage', site, file)));
  });
  afterAll(() => rmSync(work, { recursive: true }));

  test('nothing is found in it', () => {
    const found = new chart(new StorageApp({ quiet: true }), site).findings();
    expect(found.filter(({ acknowledged }) => acknowledged === undefined)).toEqual([]);
  });

  test('a plain cdk8s app is given the same objects in the same order', () => {
    const given = new chart(new App({ outdir: join(work, 'plain') }), site).toJson();
    expect(given.filter(({ kind }) => kind !== 'CustomResourceDefinition')).toEqual(objects);
  });

  test('the manifests kept for review are what it writes', () => {
    const kept = join(folder, 'manifests', site);
    // `npm run examples` writes them anew.
    expect(readdirSync(kept).sort()).toEqual(files().filter((file) => file !== DEFINITIONS));
    for (const file of readdirSync(kept)) expect(read(kept, file)).toBe(read(work, 'storage', site, file));
  });

  test('accounts may do what upstream lets them do, no more and no less', () => {
    const { added, missing } = accessDifferences(objects);
    const reasons = Object.keys(differences.access ?? {});
    expect(missing).toEqual([]);
    expect(added.filter((grant) => !reasons.some((reason) => grant.startsWith(reason)))).toEqual([]);
    expect(reasons.filter((reason) => !added.some((grant) => grant.startsWith(reason)))).toEqual([]);
  });

  test('the operator is started as upstream starts it', () => {
    expect(operatorDifferences(objects)).toEqual(Object.keys(differences.operator ?? {}).sort());
  });

  const older = () => new chart(new StorageApp({ quiet: true }), site, { releases: { rook: RookRelease.V1_19 } }).findings()
    .filter(({ acknowledged }) => acknowledged === undefined);
  const { refusedBefore } = differences;

  if (refusedBefore === undefined) {
    test('nothing is found in it for Rook 1.19 either', () => expect(older()).toEqual([]));
  } else {
    test('Rook 1.19 is told from the releases that know the shape', () => {
      expect(older().map(({ message }) => message)).toEqual(refusedBefore);
    });
  }

  test('the live suite applies it for the releases that know the shape', () => {
    expect(existsSync(join(folder, 'releases.ts'))).toBe(refusedBefore !== undefined);
  });
}
