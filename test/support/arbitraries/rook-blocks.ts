import fc from 'fast-check';
import { DeletionPolicy, rook } from 'rookery';
import { LATER, options, optionsOf } from './options';
import { call } from './plain';
import type { Call, Plain, Ref } from './plain';
import { PLACEMENT } from './pods';
import type { Step } from './program';
import type { BlockDriver } from './rook-csi';
import { ANNOTATIONS, FLAG, LABELS, minutes, oneOf, OVERRIDES, PRIORITY, resources, secret } from './values';

/** What varies in what stands on the block pools of a cluster. */
export interface BlocksShape {
  readonly namespace?: Plain<rook.RadosNamespaceOptions>;
  readonly groupSnapshots?: Plain<rook.BlockGroupSnapshotClassOptions>;
  readonly replication?: Plain<rook.BlockReplicationClassOptions>;
  readonly groupReplication?: Plain<rook.BlockGroupReplicationClassOptions>;
  readonly fences?: Plain<rook.NetworkFenceClassOptions>;
  readonly mirror?: Plain<rook.RbdMirrorOptions>;
  readonly client?: Plain<rook.ClientOptions>;
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** For what needs a driver that few programs have. */
function often<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

const MIRRORING = fc.oneof(
  fc.constant(call('rook.ImageMirroring.journal')),
  options<rook.ImageMirroringSchedule>('rook.ImageMirroringSchedule', {
    interval: minutes(1, 3000), startTime: fc.constantFrom('14:00:00-05:00', '00:00:00Z'),
  }, ['interval']).map((schedule): Call => call('rook.ImageMirroring.snapshots', schedule)),
);

const NAMESPACE = options<rook.RadosNamespaceOptions>('rook.RadosNamespaceOptions', {
  cephName: fc.constantFrom('Team_A', rook.CephBlockPoolRadosNamespace.IMPLICIT),
  clusterId: LATER,
  mirroring: options<rook.RadosNamespaceMirroringOptions>('rook.RadosNamespaceMirroringOptions', {
    mode: fc.constant(rook.RadosNamespaceMirroringMode.IMAGE),
    remoteNamespace: fc.constant('team-b'),
    snapshotSchedules: fc.array(options<rook.SnapshotSchedule>('rook.SnapshotSchedule', {
      interval: minutes(1, 3000), startTime: fc.constant('00:00:00Z'),
    }, ['interval']), { maxLength: 2 }),
  }, ['mode']),
  overrides: OVERRIDES,
});

const CLIENT = options<rook.ClientOptions>('rook.ClientOptions', {
  caps: options<rook.ClientCaps>('rook.ClientCaps', {
    mon: fc.constant('profile rbd'), osd: fc.constant('profile rbd pool=images'), mgr: fc.constant('profile rbd'), mds: fc.constant('allow r'),
  }, ['mon']),
  cephName: fc.constant('openstack.glance'),
  secretName: fc.constant('glance-key'),
  removeSecret: FLAG,
  cephx: options<rook.CephxKeys>('rook.CephxKeys', {
    keyRotationPolicy: oneOf(rook.CephxKeyRotationPolicy), keyGeneration: fc.integer({ min: 0, max: 3 }), keyType: oneOf(rook.CephxKeyType),
  }),
  overrides: OVERRIDES,
}, ['caps']);

/** Parts of pools, classes of CSI-Addons, mirroring daemons and users. */
export const BLOCKS: fc.Arbitrary<BlocksShape> = fc.record({
  namespace: rarely(NAMESPACE),
  groupSnapshots: often(options<rook.BlockGroupSnapshotClassOptions>('rook.BlockGroupSnapshotClassOptions', {
    deletionPolicy: oneOf(DeletionPolicy), isDefaultClass: FLAG, groupNamePrefix: fc.constant('group-'), labels: LABELS, annotations: ANNOTATIONS,
  })),
  replication: often(options<rook.BlockReplicationClassOptions>('rook.BlockReplicationClassOptions', {
    mirroring: MIRRORING, flattenMode: oneOf(rook.FlattenMode), labels: LABELS, annotations: ANNOTATIONS,
  })),
  groupReplication: often(options<rook.BlockGroupReplicationClassOptions>('rook.BlockGroupReplicationClassOptions', {
    flattenMode: oneOf(rook.FlattenMode), labels: LABELS, annotations: ANNOTATIONS,
  })),
  fences: often(options<rook.NetworkFenceClassOptions>('rook.NetworkFenceClassOptions', {
    volumes: fc.constant(rook.FencedVolumes.BLOCK), labels: LABELS, annotations: ANNOTATIONS,
  })),
  mirror: rarely(options<rook.RbdMirrorOptions>('rook.RbdMirrorOptions', {
    count: fc.integer({ min: 1, max: 3 }), placement: PLACEMENT, resources: resources(), priorityClassName: PRIORITY,
    labels: LABELS, annotations: ANNOTATIONS, overrides: OVERRIDES,
  })),
  client: rarely(CLIENT),
});

/** A block pool of the program. */
export interface MadePool {
  readonly ref: Ref;
  /** Whether images can be in it alone. */
  readonly replicated: boolean;
  readonly mirroring?: Plain<rook.MirroringOptions>;
}

/** What blocks have to know of the program around them. */
export interface BlocksPlace {
  /** The variable of the cluster. */
  readonly ceph: string;
  /** How many clusters of the site come before it. */
  readonly index: number;
  readonly pools: readonly MadePool[];
  readonly driver: BlockDriver;
  /** Whether the cluster runs Ceph 19, which does not mirror rados namespaces. */
  readonly old: boolean;
}

/** Whether daemons have to copy from the peer of a pool. */
export function isPeered({ mirroring }: MadePool): boolean {
  return mirroring?.peers !== undefined && mirroring.enabled !== false;
}

/** The lines for what stands on the pools of a cluster. */
export function blockSteps(shape: BlocksShape, { ceph, index, pools, driver, old }: BlocksPlace): Step[] {
  const { namespace, groupSnapshots, replication, groupReplication, fences, client } = shape;
  const steps: Step[] = [];
  const mirror = shape.mirror ?? (pools.some(isPeered) ? {} : undefined);
  if (mirror !== undefined) steps.push({ call: `${ceph}.addRbdMirror`, with: [`rbd-mirror-${index}`, mirror] });
  if (client !== undefined) steps.push({ call: `${ceph}.addClient`, with: [`client-${index}`, client] });
  if (replication !== undefined && driver.addons) steps.push({ call: `${ceph}.addBlockReplicationClass`, with: [`replicated-${index}`, replication] });
  if (fences !== undefined && driver.addons) steps.push({ call: `${ceph}.addNetworkFenceClass`, with: [`fences-${index}`, fences] });
  const pool = pools.find(({ replicated }) => replicated);
  if (pool === undefined) return steps;
  const mirrored = !old && pool.mirroring !== undefined && pool.mirroring.enabled !== false;
  let owner = pool.ref.ref;
  if (namespace !== undefined) {
    const more = namespace.cephName === undefined ? {} : { clusterId: `blocks-${index}` };
    owner = `team${index}`;
    steps.push({
      let: owner, call: `${pool.ref.ref}.addRadosNamespace`,
      with: [`team-${index}`, optionsOf<rook.RadosNamespaceOptions>('rook.RadosNamespaceOptions', {
        ...namespace, ...more, mirroring: mirrored ? namespace.mirroring : undefined,
      })],
    });
    steps.push({
      call: `${pool.ref.ref}.addStorageClass`,
      with: [`team-block-${index}`, optionsOf<rook.BlockStorageClassOptions>('rook.BlockStorageClassOptions', { radosNamespace: { ref: owner } })],
    });
  }
  if (groupSnapshots !== undefined && driver.groupSnapshots) {
    // Only one class of a driver can be the default.
    steps.push({ call: `${owner}.addGroupSnapshotClass`, with: [`groups-${index}`, index === 0 ? groupSnapshots : { ...groupSnapshots, isDefaultClass: undefined }] });
  }
  if (groupReplication !== undefined && driver.addons) {
    steps.push({ call: `${owner}.addGroupReplicationClass`, with: [`replicated-groups-${index}`, groupReplication] });
  }
  return steps;
}

const PUBLISH = options<rook.ProfileSecret>('rook.ProfileSecret', { secret: secret('peer-a'), namespace: fc.constant('default') }, ['secret', 'namespace']);
const BLOCK_PROFILE = options<rook.BlockProfileOptions>('rook.BlockProfileOptions', { radosNamespace: fc.constant('team'), controllerPublishSecret: PUBLISH });

/** A cluster that the drivers reach without Rook's help. */
export interface ProfileShape {
  readonly connection: Plain<rook.CephConnectionOptions>;
  readonly profile: Plain<rook.ClientProfileOptions>;
  readonly mapping: Plain<rook.ClientProfileMappingOptions>;
}

export const PROFILE: fc.Arbitrary<ProfileShape | undefined> = rarely(fc.record({
  connection: options<rook.CephConnectionOptions>('rook.CephConnectionOptions', {
    monitors: fc.constant(['10.0.0.1:6789']), readAffinityLabels: fc.constant(['topology.kubernetes.io/zone']), rbdMirrorDaemonCount: fc.constant(1),
    overrides: OVERRIDES,
  }, ['monitors']),
  profile: options<rook.ClientProfileOptions>('rook.ClientProfileOptions', {
    connection: LATER,
    rbd: BLOCK_PROFILE,
    nvmeOf: BLOCK_PROFILE,
    cephFs: options<rook.FilesystemProfileOptions>('rook.FilesystemProfileOptions', {
      subVolumeGroup: fc.constant('team'), radosNamespace: fc.constant('csi'), kernelMountOptions: fc.constant({ ms_mode: 'secure' }),
      fuseMountOptions: fc.constant({ debug: '1' }), controllerPublishSecret: PUBLISH,
    }),
    nfs: FLAG,
    overrides: OVERRIDES,
  }),
  mapping: options<rook.ClientProfileMappingOptions>('rook.ClientProfileMappingOptions', {
    mappings: options<rook.ProfileMapping>('rook.ProfileMapping', {
      localClientProfile: fc.constant('far'),
      remoteClientProfile: fc.constant('near'),
      blockPoolIds: options<rook.PoolIdPair>('rook.PoolIdPair', { local: fc.constant(1), remote: fc.constant(4) }, ['local', 'remote']).map((pair) => [pair]),
    }, ['localClientProfile', 'remoteClientProfile']).map((mapping) => [mapping]),
    overrides: OVERRIDES,
  }, ['mappings']),
}));

/** The lines for a cluster that the drivers of an operator reach without Rook's help. */
export function profileSteps(shape: ProfileShape | undefined, operator: string): Step[] {
  if (shape === undefined) return [];
  const { connection, profile, mapping } = shape;
  const far = `${operator}Far`;
  return [
    { let: far, call: `${operator}.addCephConnection`, with: ['far', connection] },
    {
      call: `${operator}.addClientProfile`,
      with: ['far', optionsOf<rook.ClientProfileOptions>('rook.ClientProfileOptions', { ...profile, connection: { ref: far } })],
    },
    { call: `${operator}.addClientProfileMapping`, with: ['far', mapping] },
  ];
}
