import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { StorageApp } from 'rookery';
import { build, codeOf, propertiesOf, STACK } from './support/arbitraries';
import type { Program } from './support/arbitraries';
import { declaredProperties } from './support/arbitraries/declared';

let work: string;
beforeEach(() => { work = mkdtempSync(join(tmpdir(), 'rookery-stacks-')); });
afterEach(() => rmSync(work, { recursive: true }));

/** Every file that the sites are written to, by its path; fails with all findings when there are errors. */
function synth(outdir: string, sites: readonly (readonly [string, Program])[]): Record<string, string> {
  const app = new StorageApp({ outdir, quiet: true });
  for (const [name, program] of sites) build(app, name, program);
  app.synth();
  const files = readdirSync(outdir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => join(parentPath, name)).sort()
    .map((path) => [path.slice(outdir.length), readFileSync(path, 'utf8')]));
}

/** Failures print programs as somebody would write them. */
const READABLE: fc.Parameters<[Program[]]>['reporter'] = (run) => {
  if (!run.failed) return;
  const programs = run.counterexample?.[0].map(codeOf).join('\n\n');
  throw new Error(`seed ${run.seed}, path ${run.counterexamplePath}:\n${programs}\n${String(run.errorInstance)}`);
};

test('stacks of any shape have no errors, and are written alike each time, in whatever order their sites are made', () => {
  let run = 0;
  fc.assert(fc.property(fc.array(STACK, { minLength: 1, maxLength: 3 }), (programs) => {
    run += 1;
    const sites = programs.map((program, index) => [`site-${index}`, program] as const);
    const first = synth(join(work, `${run}-first`), sites);
    expect(synth(join(work, `${run}-again`), sites)).toEqual(first);
    expect(synth(join(work, `${run}-reversed`), [...sites].reverse())).toEqual(first);
  }), { numRuns: 6, reporter: READABLE });
});

/** Interfaces that no program fills in by itself, with the reason. */
const OUT_OF_REACH: ReadonlyMap<RegExp, string> = new Map([
  [/^StorageAppProps$/, 'they belong to the app, not to a site'],
  [/^Finding$/, 'it is what comes out'],
  [/^(IStorageClass|rook\.ICeph(Connection|Operator))$/, 'they are what constructs are to others'],
  [/^AutoresizeOptions$/, 'it makes annotations for claims, most of which the library does not write'],
  [/^ManifestProps$/, 'every construct writes its objects with them'],
  [/^(rook\.(BlockSnapshotClass|BlockStorageClass|CephBlockPool|CephCluster)|topolvm\.TopoLvm(Snapshot|Storage)Class|pie\.(PieProbe|StaticProbe))Props$/,
    'the methods that add the construct fill them in from options'],
  [/^rook\.(CephFilesystem(Mirror|SubVolumeGroup)?|Filesystem(GroupSnapshot|Snapshot|Storage)Class)Props$/, 'the methods that add the construct fill them in from options'],
  [/^rook\.((BlockGroup|Block)(Replication|Snapshot)Class|CephBlockPoolRadosNamespace|CephClient|CephRbdMirror|NetworkFenceClass)Props$/,
    'methods of the cluster and of its pools fill them in from options'],
  [/^rook\.(CephConnection|ClientProfile(Mapping)?)Props$/, 'methods of the operator fill them in from options'],
  [/^rook\.(Ceph(Nfs|NvmeOfGateway)|Nfs(Snapshot|Storage)Class|NvmeOfStorageClass)Props$/, 'the methods that add the construct fill them in from options'],
  [/^rook\.(BucketStorageClass|CephCosiDriver|Cosi(Bucket(Access(Class)?|Claim|Class))|ObjectBucketClaim)Props$/,
    'methods of the operator, of stores and of classes fill them in from options'],
  [/^rook\.CsiVault(Tenant)?Settings$/, 'others extend them, and are reached'],
  [/^rook\.(ExternalService|HttpRoute|Ingress|NetworkPolicies|NodeCleanup|OpenShiftRoute|OsdPurge|Toolbox|ToolboxJob)Props$/,
    'methods of the cluster fill them in from options'],
  [/^rook\.(CephBucket(Notification|Topic)|CephObject(Realm|Store(Account|User)?|Zone(Group)?))Props$/, 'the methods that add the construct fill them in from options'],
  [/^(rook\.(ExposureOptions|DaemonMetadata|ObjectPoolsOptions|PluginOptions|PoolOptions)|pie\.StaticJobOptions|topolvm\.(DeviceClassOptions|ExtenderReplicas|NodePlacement|RaidRegionOptions))$/, 'others extend them, and are reached'],
]);

test('random programs reach every property that a program can set', () => {
  const set = new Set(fc.sample(STACK, { numRuns: 1000, seed: 1 }).flatMap((program) => [...propertiesOf(program)]));
  const declared = [...declaredProperties()].filter(([name]) => ![...OUT_OF_REACH.keys()].some((pattern) => pattern.test(name)));
  const properties = declared.flatMap(([name, own]) => own.map((property) => `${name}.${property}`));
  expect(properties.length).toBeGreaterThan(600);
  expect(properties.filter((property) => !set.has(property))).toEqual([]);
});
