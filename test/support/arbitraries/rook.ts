import fc from 'fast-check';
import type { rook } from 'rookery';
import type { Family, KnownClass, Part, Surroundings } from './family';
import { call } from './plain';
import type { Plain } from './plain';
import type { Step } from './program';
import { BLOCKS, blockSteps, PROFILE, profileSteps } from './rook-blocks';
import type { BlocksShape, MadePool, ProfileShape } from './rook-blocks';
import { BUCKETS, bucketSteps } from './rook-buckets';
import type { BucketsShape } from './rook-buckets';
import { BLOCK_CLASS, BLOCK_SNAPSHOT_CLASS, classOptions } from './rook-classes';
import type { BlockClassShape } from './rook-classes';
import { CLUSTER, clusterOptions } from './rook-cluster';
import type { ClusterShape } from './rook-cluster';
import { blockDriver } from './rook-csi';
import { driverFacts, FILES, writeFiles } from './rook-files';
import type { FilesShape } from './rook-files';
import { GATEWAYS, writeGateways } from './rook-gateways';
import type { GatewaysShape } from './rook-gateways';
import { HELPERS, helperSteps } from './rook-helpers';
import type { HelpersShape } from './rook-helpers';
import { OBJECTS, objectSteps } from './rook-objects';
import type { ObjectsShape } from './rook-objects';
import { OPERATOR } from './rook-operator';
import { fittingPool, POOL } from './rook-pools';
import type { PoolShape } from './rook-pools';
import { SHARES, writeShares } from './rook-shares';
import type { SharesShape } from './rook-shares';
import { FLAG } from './values';

interface StackShape {
  readonly cluster: ClusterShape;
  readonly pools: readonly { readonly pool: PoolShape; readonly classes: readonly BlockClassShape[] }[];
  readonly snapshots?: Plain<rook.BlockSnapshotClassOptions>;
  readonly blocks: BlocksShape;
  readonly files?: FilesShape;
  readonly others: OthersShape;
  readonly objects?: ObjectsShape;
  readonly helpers: HelpersShape;
  readonly ownNamespace: boolean;
  readonly ownDirectory: boolean;
}

/** What few clusters have. */
interface OthersShape {
  readonly shares?: SharesShape;
  readonly gateways?: GatewaysShape;
  readonly buckets?: BucketsShape;
}

interface OperatorShape {
  readonly props: Plain<rook.OperatorProps>;
  readonly profile?: ProfileShape;
  readonly stacks: readonly StackShape[];
}

/** What varies from the Rook of one site to that of another. */
export interface RookShape {
  readonly operators: readonly OperatorShape[];
  /** Whether volumes come from a class that the site only refers to. */
  readonly foreignStorage: boolean;
}

/** At most one of them at a time, so that programs stay small. */
const OTHERS: fc.Arbitrary<OthersShape> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ shares: SHARES }) },
  { weight: 1, arbitrary: fc.record({ gateways: GATEWAYS }) },
  { weight: 1, arbitrary: fc.record({ buckets: BUCKETS }) },
);

const STACK: fc.Arbitrary<StackShape> = fc.record({
  cluster: CLUSTER,
  pools: fc.array(fc.record({ pool: POOL, classes: fc.array(BLOCK_CLASS, { maxLength: 2 }) }), { maxLength: 3 }),
  snapshots: fc.option(BLOCK_SNAPSHOT_CLASS, { nil: undefined, freq: 2 }),
  blocks: BLOCKS,
  files: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: FILES }),
  others: OTHERS,
  objects: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: OBJECTS }),
  helpers: HELPERS,
  ownNamespace: FLAG,
  ownDirectory: FLAG,
});

/** Rook's operators with their clusters, pools and classes. */
export const ROOK: Family<RookShape> = {
  shapes: fc.record({
    operators: fc.array(fc.record({ props: OPERATOR, profile: PROFILE, stacks: fc.array(STACK, { maxLength: 2 }) }), { minLength: 1, maxLength: 2 }),
    foreignStorage: FLAG,
  }),
  write,
};

const FOREIGN: KnownClass = { ref: 'foreign', local: false, late: true, xfs: false, on: 'all' };

function write({ operators, foreignStorage }: RookShape, { classes, zoned }: Surroundings): Part {
  const own = classes.find(({ late, on }) => late && on !== 'slow');
  const storage = own === undefined || foreignStorage ? FOREIGN : own;
  const steps: Step[] = storage === FOREIGN
    ? [{ let: FOREIGN.ref, call: 'ExistingStorageClass.named', with: [{ ref: 'site' }, 'premium'] }]
    : [];
  const made: KnownClass[] = [];
  let clusters = 0;
  operators.forEach(({ props: given, profile, stacks }, index) => {
    const props = { ...given, csi: withDrivers(given.csi, stacks.map(({ others }) => others)) };
    // Two operators would undo what the other does unless each keeps to its own namespace, which holds one cluster.
    const alone = operators.length > 1 || props.currentNamespaceOnly === true;
    const namespace = index === 0 ? props.namespace : 'rook-second';
    const operator = `operator${index}`;
    steps.push({
      let: operator,
      call: 'new rook.Operator',
      with: [{ ref: 'site' }, `rook-${index}`, { ...props, namespace, ...(alone ? { currentNamespaceOnly: true } : {}) }],
    });
    steps.push(...profileSteps(profile, operator));
    for (const stack of alone ? stacks.slice(0, 1) : stacks) {
      const part = writeStack(stack, { operator, index: clusters, storage, zoned, csi: props.csi, buckets: props.objectBuckets, namespace: alone ? namespace ?? 'rook-ceph' : undefined });
      steps.push(...part.steps);
      made.push(...part.classes ?? []);
      clusters += 1;
    }
  });
  return { steps, classes: made };
}

interface StackPlace {
  readonly operator: string;
  /** How many clusters of the site come before it. */
  readonly index: number;
  readonly storage: KnownClass;
  readonly zoned: boolean;
  readonly csi?: Plain<rook.CsiOptions>;
  readonly buckets?: Plain<rook.ObjectBucketOptions>;
  readonly namespace?: string;
}

function writeStack(shape: StackShape, { operator, index, storage, zoned, csi, buckets, namespace }: StackPlace): Part {
  const { cluster, pools, snapshots, blocks, files, others, objects, helpers, ownNamespace, ownDirectory } = shape;
  const name = `ceph-${index}`;
  const ceph = `ceph${index}`;
  const options = clusterOptions(cluster, {
    namespace: namespace ?? (ownNamespace ? `${name}-storage` : undefined),
    dataDirHostPath: ownDirectory ? `/var/lib/ceph/${name}` : undefined,
    storage,
    zoned,
    portsTaken: index > 0,
  });
  const steps: Step[] = [{ let: ceph, call: `${operator}.addCluster`, with: [name, options] }];
  const classes: KnownClass[] = [];
  const deviceClasses = new Set(cluster.sets.flatMap(({ deviceClass }) => deviceClass ?? []));
  const stretched = zoned && cluster.mons.zones === 'stretched';
  const old = cluster.options.cephVersion?.image?.includes(':v19') ?? false;
  const madePools: MadePool[] = [];
  let replicated: MadePool | undefined;
  pools.forEach(({ pool: wantedPool, classes: wanted }, each) => {
    const pool = `pool${index}${each}`;
    const fitting = fittingPool(wantedPool, { stretched, zoned, deviceClasses, first: each === 0, old });
    steps.push({
      let: pool, call: `${ceph}.addBlockPool`, with: [fitting.options.builtin === undefined ? `pool-${each}` : 'builtin-mgr', fitting.redundancy, fitting.options],
    });
    const own = fitting.options.builtin === undefined;
    const made: MadePool = { ref: { ref: pool }, replicated: !fitting.erasureCoded && own, mirroring: fitting.options.mirroring };
    wanted.forEach((storageClass, which) => {
      const given = classOptions(storageClass, {
        pool: { ref: pool }, metadata: replicated?.ref, erasureCoded: fitting.erasureCoded, driver: blockDriver(csi),
        mirroring: modeOf(fitting.erasureCoded ? replicated : made),
      });
      if (given === undefined || fitting.options.builtin !== undefined) return;
      const ref = `block${index}${each}${which}`;
      steps.push({ let: ref, call: `${pool}.addStorageClass`, with: [`block-${index}-${each}-${which}`, given] });
      classes.push({ ref, local: false, late: given.bindingMode !== undefined && given.bindingMode !== 'Immediate', xfs: given.fileSystem === 'xfs', on: 'all' });
    });
    madePools.push(made);
    if (made.replicated) replicated ??= made;
  });
  if (snapshots !== undefined && driverFacts(csi, 'rbd')?.snapshots) {
    // Only one class of a driver can be the default.
    const isDefault = index === 0 && snapshots.isDefaultClass !== undefined ? { isDefaultClass: snapshots.isDefaultClass } : {};
    steps.push({ call: `${ceph}.addBlockSnapshotClass`, with: [`snapshots-${index}`, { ...snapshots, isDefaultClass: undefined, ...isDefault }] });
  }
  steps.push(...blockSteps(blocks, { ceph, index, pools: madePools, driver: blockDriver(csi), old }));
  if (files !== undefined) {
    const part = writeFiles(files, { ceph, index, pools: { stretched, zoned, deviceClasses, old }, driver: driverFacts(csi, 'cephFs') });
    steps.push(...part.steps);
    classes.push(...part.classes ?? []);
  }
  const { shares, gateways } = others;
  if (shares !== undefined && !modules(cluster).includes('rook.MgrModule.disabled')) {
    const part = writeShares(shares, { ceph, index, stretched, snapshots: driverFacts(csi, 'nfs')?.snapshots ?? false });
    steps.push(...part.steps);
    classes.push(...part.classes ?? []);
  }
  if (gateways !== undefined && !stretched && !old) {
    const part = writeGateways(gateways, ceph, index);
    steps.push(...part.steps);
    classes.push(...part.classes ?? []);
  }
  if (others.buckets !== undefined) steps.push(...bucketSteps(others.buckets, { operator, ceph, index, stretched, settings: buckets }));
  if (objects !== undefined) {
    steps.push(...objectSteps(objects, { ceph, index, pools: { stretched, zoned, deviceClasses, old }, replicated: replicated?.ref, old }));
  }
  steps.push(...helperSteps(helpers, ceph, index, cluster));
  return { steps, classes };
}

/** The drivers of an operator with those that its clusters need beside them. */
function withDrivers(csi: Plain<rook.CsiOptions> | undefined, others: readonly OthersShape[]): Plain<rook.CsiOptions> | undefined {
  const needed = [
    ...(others.some(({ shares }) => shares !== undefined) ? ['nfs'] : []), ...(others.some(({ gateways }) => gateways !== undefined) ? ['nvmeOf'] : []),
  ].map((type) => `rook.CsiDriver.${type}`);
  const there = csi?.drivers ?? [call('rook.CsiDriver.rbd'), call('rook.CsiDriver.cephFs')];
  const missing = needed.filter((name) => !there.some((driver) => driver.call === name));
  if (missing.length === 0) return csi;
  // One port for the plugins of all drivers is one too few.
  const defaults = csi?.defaults && { ...csi.defaults, livenessMetricsPort: undefined };
  return { ...csi, defaults, drivers: [...there, ...missing.map((name) => call(name))] };
}

/** The names of the calls that say something of the modules of a cluster's mgr. */
function modules({ options }: ClusterShape): readonly string[] {
  return options.mgr?.modules?.map((module) => module.call) ?? [];
}

/** The mode in which a pool is mirrored, `undefined` where it is not. */
function modeOf(pool: MadePool | undefined): string | undefined {
  return pool?.mirroring === undefined || pool.mirroring.enabled === false ? undefined : pool.mirroring.mode;
}
