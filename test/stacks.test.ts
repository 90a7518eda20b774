import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  Duration, KubernetesVersion, monitoring, NodePool, pie, Platform, Resources, rook, Severity, Site, SiteProps, Size, StorageApp, Topology, topolvm,
} from 'rookery';

let work: string;
beforeEach(() => { work = mkdtempSync(join(tmpdir(), 'rookery-stacks-')); });
afterEach(() => rmSync(work, { recursive: true }));

/** What varies from one Ceph cluster to another. */
interface ClusterShape {
  readonly mons: number;
  readonly monsOnHost: boolean;
  readonly sets: readonly { readonly count: number; readonly tebi: number; readonly spread?: Topology[]; readonly deviceClass?: string }[];
  readonly pools: readonly { readonly copies: number; readonly failureDomain?: Topology; readonly classes: number; readonly compressed: boolean }[];
  readonly dashboard?: boolean;
  readonly namespace: boolean;
}

/** What varies from one site to another. */
interface SiteShape {
  readonly clusters: readonly ClusterShape[];
  readonly platform: Platform;
  readonly nodes: boolean;
  readonly thin: boolean;
  readonly labels: boolean;
  readonly probes: boolean;
  readonly watched: boolean;
  readonly currentNamespace?: boolean;
}

const LEVELS = fc.constantFrom(undefined, Topology.ZONE, Topology.HOST);
const CLUSTER: fc.Arbitrary<ClusterShape> = fc.record({
  mons: fc.constantFrom(1, 3, 5),
  monsOnHost: fc.boolean(),
  sets: fc.array(fc.record({
    count: fc.integer({ min: 3, max: 12 }),
    tebi: fc.integer({ min: 1, max: 2 }),
    spread: fc.constantFrom(undefined, [], [Topology.HOST], [Topology.ZONE, Topology.HOST]),
    deviceClass: fc.constant('ssd'),
  }), { minLength: 1, maxLength: 3 }),
  pools: fc.array(fc.record({
    copies: fc.constantFrom(2, 3), failureDomain: LEVELS, classes: fc.nat({ max: 2 }), compressed: fc.boolean(),
  }), { maxLength: 3 }),
  dashboard: fc.constantFrom(undefined, true, false),
  namespace: fc.boolean(),
});
const SITE: fc.Arbitrary<SiteShape> = fc.record({
  clusters: fc.array(CLUSTER, { maxLength: 2 }),
  platform: fc.constantFrom(Platform.VANILLA, Platform.OPENSHIFT, Platform.TALOS, Platform.MICROK8S),
  nodes: fc.boolean(),
  thin: fc.boolean(),
  labels: fc.boolean(),
  probes: fc.boolean(),
  watched: fc.boolean(),
  currentNamespace: fc.constantFrom(undefined, false),
});

function siteProps(shape: SiteShape): SiteProps {
  const pool = NodePool.of('workers', {
    count: 12, zones: ['a', 'b', 'c'], cpu: 64, memory: Size.gibi(512), volumeGroups: { 'vg-ssd': Size.tebi(100), 'vg-hdd': Size.tebi(100) },
  });
  return {
    kubernetes: KubernetesVersion.of('1.34'),
    platform: shape.platform,
    nodes: shape.nodes ? [pool] : undefined,
    labels: shape.labels ? { team: 'storage' } : undefined,
  };
}

function build(app: StorageApp, name: string, shape: SiteShape): Site {
  const site = new Site(app, name, siteProps(shape));
  const ssd = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd', spare: Size.gibi(10), isDefault: true });
  const hdd = topolvm.DeviceClass.thin('hdd', { volumeGroup: 'vg-hdd', thinPool: 'pool0', overprovisionRatio: 2 });
  const lvm = new topolvm.TopoLvm(site, 'topolvm', {
    deviceClasses: shape.thin ? [ssd, hdd] : [ssd],
    controller: { nodeRemoval: topolvm.NodeRemoval.KEEP_CLAIMS },
  });
  const local = lvm.addStorageClass('local', { deviceClass: 'ssd' });
  if (shape.thin) lvm.addSnapshotClass('thin');
  const prober = new pie.Pie(site, 'pie');
  if (shape.probes) prober.probe(local, { probePeriod: Duration.minutes(10) });
  if (shape.watched) new monitoring.Monitoring(site, 'monitoring');
  const operator = new rook.Operator(site, 'rook', { currentNamespaceOnly: shape.currentNamespace });
  shape.clusters.forEach((cluster, index) => addCluster(operator, local, prober, cluster, `ceph-${index}`, shape.probes));
  return site;
}

function addCluster(
  operator: rook.Operator, local: topolvm.TopoLvmStorageClass, prober: pie.Pie, shape: ClusterShape, name: string, probes: boolean,
): void {
  const ceph = operator.addCluster(name, {
    namespace: shape.namespace ? `${name}-storage` : undefined,
    mons: shape.monsOnHost ? rook.Mons.onHost({ count: shape.mons }) : rook.Mons.onPvc(local, { size: Size.gibi(10), count: shape.mons }),
    dashboard: shape.dashboard === undefined ? undefined : { enabled: shape.dashboard },
    osds: shape.sets.map(({ count, tebi, spread, deviceClass }, index) => rook.OsdSet.onPvc(`set${index}`, {
      storageClass: local, count, size: Size.tebi(tebi), spread, deviceClass,
      resources: Resources.of({ cpu: '1', memory: Size.gibi(5), memoryLimit: Size.gibi(5) }),
    })),
  });
  shape.pools.forEach(({ copies, failureDomain, classes, compressed }, index) => {
    const pool = ceph.addBlockPool(`pool${index}`, rook.Redundancy.replicated(copies, { failureDomain }), {
      deviceClass: 'ssd', compression: compressed ? { mode: rook.CompressionMode.AGGRESSIVE } : undefined,
    });
    for (let each = 0; each < classes; each++) {
      const storageClass = pool.addStorageClass(`${name}-pool${index}-${each}`);
      if (probes) prober.probe(storageClass);
    }
  });
}

/** Every file that the sites are written to, by its path, and the errors in them. */
function synth(outdir: string, shapes: readonly (readonly [string, SiteShape])[]): Record<string, string> {
  const app = new StorageApp({ outdir, quiet: true });
  const sites = shapes.map(([name, shape]) => build(app, name, shape));
  expect(sites.flatMap((site) => site.findings()).filter(({ severity }) => severity === Severity.ERROR)).toEqual([]);
  app.synth();
  const files = readdirSync(outdir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => join(parentPath, name)).sort()
    .map((path) => [path.slice(outdir.length), readFileSync(path, 'utf8')]));
}

test('stacks of any shape have no errors, and are written alike each time, in whatever order their sites are made', () => {
  let run = 0;
  fc.assert(fc.property(fc.array(SITE, { minLength: 1, maxLength: 3 }), (shapes) => {
    run += 1;
    const sites = shapes.map((shape, index) => [`site-${index}`, shape] as const);
    const first = synth(join(work, `${run}-first`), sites);
    expect(Object.keys(first).length).toBeGreaterThan(sites.length * 5);
    expect(synth(join(work, `${run}-again`), sites)).toEqual(first);
    expect(synth(join(work, `${run}-reversed`), [...sites].reverse())).toEqual(first);
  }), { numRuns: 8 });
});
