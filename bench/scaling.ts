// Whether the cost of a synth grows in proportion to what is described: device sets, pools and sites are doubled one at a time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resources, rook, Site, Size, StorageApp, topolvm, Topology } from 'rookery';
import { printFigures } from './support/table';

interface Shape {
  readonly sites: number;
  readonly osdSets: number;
  readonly pools: number;
}

const SMALL: Shape = { sites: 4, osdSets: 20, pools: 20 };
const RUNS = 7;

function describe(app: StorageApp, { sites, osdSets, pools }: Shape): void {
  for (let index = 0; index < sites; index++) {
    const site = new Site(app, `site-${index}`);
    const lvm = new topolvm.TopoLvm(site, 'topolvm', { deviceClasses: [topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg', isDefault: true })] });
    const storageClass = lvm.addStorageClass('local', { deviceClass: 'ssd' });
    const ceph = new rook.Operator(site, 'rook').addCluster('ceph', {
      mons: rook.Mons.onPvc(storageClass, { size: Size.gibi(10) }),
      osds: Array.from({ length: osdSets }, (_, set) => rook.OsdSet.onPvc(`set-${set}`, {
        storageClass, count: 3, size: Size.tebi(1), spread: [Topology.ZONE, Topology.HOST], resources: Resources.of({ memory: Size.gibi(5) }),
      })),
    });
    for (let pool = 0; pool < pools; pool++) {
      ceph.addBlockPool(`pool-${pool}`, rook.Redundancy.replicated(3)).addStorageClass(`class-${pool}`);
    }
  }
}

/** Median milliseconds of a whole synth, from the first construct to the written files. */
function measure(shape: Shape): number {
  const times = Array.from({ length: RUNS }, () => {
    const outdir = mkdtempSync(join(tmpdir(), 'rookery-scaling-'));
    const start = process.hrtime.bigint();
    const app = new StorageApp({ outdir, quiet: true });
    describe(app, shape);
    app.synth();
    const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
    rmSync(outdir, { recursive: true });
    return elapsed;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

measure(SMALL); // Code is compiled and schemas are read in the first run.
const base = measure(SMALL);
const ratio = (change: Partial<Shape>): number => measure({ ...SMALL, ...change }) / base;

printFigures(`Scaling: synth of ${JSON.stringify(SMALL)} takes ${base.toFixed(0)} ms; the same with one number doubled`, [
  { name: 'twice the device sets', value: ratio({ osdSets: 2 * SMALL.osdSets }), bound: 2, unit: 'x' },
  { name: 'twice the pools', value: ratio({ pools: 2 * SMALL.pools }), bound: 2, unit: 'x' },
  { name: 'twice the sites', value: ratio({ sites: 2 * SMALL.sites }), bound: 2, unit: 'x' },
]);
