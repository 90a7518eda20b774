import fc from 'fast-check';
import { topolvm } from 'rookery';
import type { Family, KnownClass, Part } from './family';
import { LATER, options } from './options';
import { call, constant } from './plain';
import type { Call, Plain } from './plain';
import { DAEMON_SET_UPDATE, DEPLOYMENT_UPDATE, FAST, NODE_AFFINITY, NODE_SELECTOR, PLACEMENT, SLOW, TOLERATIONS } from './pods';
import type { Step } from './program';
import { SNAPSHOT_CLASS, STORAGE_CLASS } from './topolvm-classes';
import { DEVICE_CLASSES, OPTION_CLASSES, PLAIN } from './topolvm-devices';
import type { DeviceClasses } from './topolvm-devices';
import { SCHEDULING } from './topolvm-scheduling';
import { POOLS, WORKLOAD } from './topolvm-workloads';
import { FLAG, PRIORITY, resources, seconds } from './values';

/** What varies from one TopoLVM to another. */
export interface TopoLvmShape {
  readonly props: Plain<topolvm.TopoLvmProps>;
  readonly classes: DeviceClasses;
  readonly optionClasses: boolean;
  readonly pools: boolean;
  /** Whether nodes are given as their pools, instead of by labels and taints. */
  readonly byPools: boolean;
  readonly poolPlacement: Plain<topolvm.TopoLvmNodePoolOptions>;
  readonly storageClasses: readonly Plain<topolvm.TopoLvmStorageClassOptions>[];
  readonly snapshotClass?: Plain<topolvm.TopoLvmSnapshotClassOptions>;
}

const LOG_LEVEL = fc.constantFrom<Call>(constant('topolvm.LogLevel.ERROR'), constant('topolvm.LogLevel.DEBUG'), call('topolvm.LogLevel.verbosity', 4));
const LVM_COMMAND = fc.constant(['/usr/bin/nsenter', '-m', '-t', '1', '/usr/sbin/lvm']);
const SOCKET = fc.constant('/run/local/lvmd.sock');

const LVMD: fc.Arbitrary<Call> = fc.oneof(
  options<topolvm.ManagedLvmdOptions>('topolvm.ManagedLvmdOptions', { lvmCommand: LVM_COMMAND, socketName: SOCKET })
    .map((props) => call('topolvm.Lvmd.managed', props)),
  options<topolvm.EmbeddedLvmdOptions>('topolvm.EmbeddedLvmdOptions', { lvmCommand: LVM_COMMAND }).map((props) => call('topolvm.Lvmd.embedded', props)),
  options<topolvm.HostLvmdOptions>('topolvm.HostLvmdOptions', { socketName: SOCKET }).map((props) => call('topolvm.Lvmd.onHost', props)),
);

const ELECTION: fc.Arbitrary<Call> = options<topolvm.LeaderElectionOptions>('topolvm.LeaderElectionOptions', {
  leaseDuration: seconds(16, 60), renewDeadline: seconds(10, 14), retryPeriod: seconds(1, 5),
}).map((times) => call('topolvm.LeaderElection.enabled', times));

const CONTROLLER = options<topolvm.ControllerOptions>('topolvm.ControllerOptions', {
  ...WORKLOAD,
  replicas: fc.integer({ min: 1, max: 3 }),
  leaderElection: ELECTION,
  nodeRemoval: fc.constantFrom(topolvm.NodeRemoval.KEEP_CLAIMS, topolvm.NodeRemoval.DELETE_CLAIMS),
  minimumAllocation: options<topolvm.MinimumAllocation>('topolvm.MinimumAllocation', { block: fc.constant(call('Size.mebi', 16)) }),
  logLevel: LOG_LEVEL,
  resources: options<topolvm.ControllerResources>('topolvm.ControllerResources', {
    controller: resources(), provisioner: resources(), resizer: resources(), snapshotter: resources(), livenessProbe: resources(),
  }),
  nodes: POOLS,
  nodeSelector: NODE_SELECTOR,
  placement: PLACEMENT,
  priorityClassName: PRIORITY,
  updateStrategy: DEPLOYMENT_UPDATE,
}).map((given) => given.nodes === undefined ? given : { ...given, nodeSelector: undefined, placement: undefined });

const AGENTS = options<topolvm.AgentOptions>('topolvm.AgentOptions', {
  logLevel: LOG_LEVEL,
  resources: options<topolvm.AgentResources>('topolvm.AgentResources', {
    node: resources(), lvmd: resources(), registrar: resources(), livenessProbe: resources(),
  }),
  priorityClassName: PRIORITY,
  updateStrategy: DAEMON_SET_UPDATE,
  nodes: LATER, nodeSelector: NODE_SELECTOR, nodeAffinity: NODE_AFFINITY, tolerations: TOLERATIONS,
  node: options<topolvm.WorkloadOptions>('topolvm.WorkloadOptions', WORKLOAD),
  lvmd: options<topolvm.WorkloadOptions>('topolvm.WorkloadOptions', WORKLOAD),
});

const SLOW_CLASS = call('topolvm.DeviceClass.thick', 'slow', { volumeGroup: 'vg-hdd' });

/** TopoLVM with everything that it can be told. */
export const TOPOLVM: Family<TopoLvmShape> = {
  shapes: fc.record({
    props: options<topolvm.TopoLvmProps>('topolvm.TopoLvmProps', {
      namespace: fc.constant('local-storage'), lvmd: LVMD, controller: CONTROLLER, agents: AGENTS, snapshots: FLAG,
      deviceClasses: LATER, lvcreateOptionClasses: LATER, pools: LATER, scheduling: SCHEDULING,
      priorityClassValue: fc.constantFrom(0, 2_000_000), secureMetrics: FLAG,
    }).map(withItsPods),
    classes: DEVICE_CLASSES,
    optionClasses: FLAG,
    pools: FLAG,
    byPools: FLAG,
    poolPlacement: options<topolvm.TopoLvmNodePoolOptions>('topolvm.TopoLvmNodePoolOptions', {
      nodes: LATER, nodeSelector: fc.constant(FAST), nodeAffinity: NODE_AFFINITY, tolerations: TOLERATIONS,
      deviceClasses: LATER, lvcreateOptionClasses: LATER,
    }, ['nodeSelector']),
    storageClasses: fc.array(STORAGE_CLASS, { minLength: 1, maxLength: 3 }),
    snapshotClass: fc.option(SNAPSHOT_CLASS, { nil: undefined }),
  }),
  write,
};

/** Only lvmd with pods of its own takes what is said of them. */
function withItsPods(props: Plain<topolvm.TopoLvmProps>): Plain<topolvm.TopoLvmProps> {
  const own = props.lvmd === undefined || (props.lvmd as Call).call === 'topolvm.Lvmd.managed';
  return own || props.agents === undefined ? props : { ...props, agents: { ...props.agents, lvmd: undefined } };
}

function write(shape: TopoLvmShape): Part {
  const { classes, pools, byPools, snapshotClass } = shape;
  const { nodeSelector, nodeAffinity } = shape.props.agents ?? {};
  const on = pools || (byPools && shape.props.agents !== undefined) || nodeSelector !== undefined || nodeAffinity !== undefined ? 'fast' : 'all';
  const props = { ...shape.props, ...placesOf(shape) };
  const written = writeClasses(shape, on);
  const thin = classes.thin && props.snapshots !== false ? written.thin : undefined;
  return {
    steps: [
      { let: 'lvm', call: 'new topolvm.TopoLvm', with: [{ ref: 'site' }, 'topolvm', props] },
      ...written.steps,
      ...(thin === undefined || snapshotClass === undefined ? [] : [{ call: `${thin}.addSnapshotClass`, with: ['topolvm-snapshots', snapshotClass] }]),
    ],
    classes: written.classes,
  };
}

/** Nodes that are alike, or two pools of them, which then say where agents run. */
function placesOf({ props, classes, optionClasses, pools, byPools, poolPlacement }: TopoLvmShape): Partial<Plain<topolvm.TopoLvmProps>> {
  const lvcreateOptionClasses = optionClasses ? OPTION_CLASSES : undefined;
  const nowhere = { nodeSelector: undefined, nodeAffinity: undefined, tolerations: undefined };
  const nodesOf = (labels: Readonly<Record<string, string>>) => (byPools ? { ...nowhere, nodes: [call('NodePool.of', 'pool', { count: 1, labels })] } : {});
  if (!pools) return { deviceClasses: classes.made, lvcreateOptionClasses, agents: props.agents && { ...props.agents, ...nodesOf(FAST) } };
  return {
    pools: [
      call('topolvm.TopoLvmNodePool.of', 'fast', { ...poolPlacement, ...nodesOf(FAST), deviceClasses: classes.made, lvcreateOptionClasses }),
      call('topolvm.TopoLvmNodePool.of', 'slow', {
        ...poolPlacement, nodeAffinity: undefined, nodeSelector: SLOW, ...nodesOf(SLOW), deviceClasses: [SLOW_CLASS],
      }),
    ],
    agents: props.agents && { ...props.agents, ...nowhere },
  };
}

/** The third class is one of the slow pool, where there are pools. */
function writeClasses({ storageClasses, classes, optionClasses, pools }: TopoLvmShape, on: KnownClass['on']): Required<Part> & { readonly thin?: string } {
  const steps: Step[] = [];
  const known: KnownClass[] = [];
  storageClasses.forEach(({ lvcreateOptionClass, ...rest }, index) => {
    // A volume that is made at once is made on any node, so every node has to have the class.
    const storageClass = pools && rest.allowedTopologies === undefined ? { ...rest, bindingMode: undefined } : rest;
    const ref = `local${index}`;
    const isSlow = pools && index === 2;
    const isThin = classes.thin && index % 2 === 1;
    known.push({ ref, local: true, late: storageClass.bindingMode !== 'Immediate', xfs: storageClass.fsType === 'xfs', on: isSlow ? 'slow' : on });
    steps.push({
      let: ref,
      call: 'lvm.addStorageClass',
      with: [`topolvm-${index}`, {
        ...storageClass,
        deviceClass: isSlow ? SLOW_CLASS : classes.made[index % classes.made.length],
        lvcreateOptionClass: optionClasses && !isSlow ? lvcreateOptionClass && (isThin ? PLAIN : lvcreateOptionClass) : undefined,
      }],
    });
  });
  // Classes take turns, the thin one after the thick one.
  return { steps, classes: known, thin: known[1]?.ref };
}
