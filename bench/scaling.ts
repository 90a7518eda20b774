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

const SMALL: Shape = { sites: 4, osdSets: 40, pools: 40 };
const RUNS = 11;

function describe(app: StorageApp, { sites, osdSets, pools }: Shape): void {
  for (let index = 0; index < sites; index++) {
    const site = new Site(app, `site-${index}`);
    const deviceClass = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg' });
    const storageClass = new topolvm.TopoLvm(site, 'topolvm', { deviceClasses: [deviceClass] }).addStorageClass('local', { deviceClass });
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

/** Milliseconds of a whole synth, from the first construct to the written files. */
function measure(shape: Shape): number {
  const outdir = mkdtempSync(join(tmpdir(), 'rookery-scaling-'));
  const start = process.hrtime.bigint();
  const app = new StorageApp({ outdir, quiet: true });
  describe(app, shape);
  app.synth();
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  rmSync(outdir, { recursive: true });
  return elapsed;
}

const SHAPES: Record<string, Shape> = {
  'as it is': SMALL,
  'twice the device sets': { ...SMALL, osdSets: 2 * SMALL.osdSets },
  'twice the pools': { ...SMALL, pools: 2 * SMALL.pools },
  'twice the sites': { ...SMALL, sites: 2 * SMALL.sites },
};
const times: Record<string, number[]> = {};
// In turn, so that whatever else the machine does falls on all shapes alike; code is compiled in the first round, which is not counted.
for (let run = 0; run <= RUNS; run++) {
  for (const [name, shape] of Object.entries(SHAPES)) {
    const time = measure(shape);
    if (run > 0) (times[name] ??= []).push(time);
  }
}
const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times['as it is']);

printFigures(`Scaling: synth of ${JSON.stringify(SMALL)} takes ${base.toFixed(0)} ms; the same with one number doubled, median of ${RUNS} runs`,
  Object.keys(SHAPES).slice(1).map((name) => ({ name, value: median(times[name]) / base, bound: 2, unit: 'x' })));
