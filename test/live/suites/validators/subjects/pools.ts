import { Duration, rook, Topology } from 'rookery';
import { field, rookObject, type Subject } from '../subject';
import { alone, blockPool, cluster } from './ceph';
import { LEFT_TO_OTHERS, POOL_RULES, poolFields } from './pool-fields';

const STRETCHED = cluster({
  mons: rook.Mons.onHost({ count: 5, zones: rook.MonZones.stretched([rook.MonZone.of('a'), rook.MonZone.of('b'), rook.MonZone.arbiter('c')]) }),
});

/** Pools for block devices. */
export const blockPools: Subject = {
  check: 'block-pool',
  cases: [
    alone(blockPool(rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE }))),
    alone(blockPool(rook.Redundancy.replicated(4, { failureDomain: Topology.ZONE, subFailureDomain: Topology.HOST, replicasPerFailureDomain: 2 }))),
    alone(blockPool(rook.Redundancy.replicated(4, { failureDomain: Topology.ZONE }), { builtin: rook.BuiltinPool.MGR }), STRETCHED),
    alone(blockPool(rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1 }))),
    alone(blockPool(rook.Redundancy.replicated(3), {
      mirroring: { mode: rook.MirroringMode.IMAGE, snapshotSchedules: [{ interval: Duration.hours(24), startTime: '14:00:00-05:00' }] },
    })),
  ],
  fields: [...poolFields('object.spec'), field('object.spec.name', undefined, '.mgr', '.nfs', '.rgw.root', 'other')],
  rules: POOL_RULES,
  further: LEFT_TO_OTHERS,
};

const REPLICATED = { failureDomain: 'host', replicated: { size: 3 } };
const CODED = { failureDomain: 'host', erasureCoded: { dataChunks: 2, codingChunks: 1 } };

/** File systems with their pools. */
export const filesystems: Subject = {
  check: 'filesystem',
  cases: [
    alone(rookObject('CephFilesystem', { metadataServer: { activeCount: 1 }, metadataPool: REPLICATED, dataPools: [REPLICATED] })),
    alone(rookObject('CephFilesystem', {
      metadataServer: { activeCount: 2 }, metadataPool: REPLICATED, dataPools: [{ name: 'first', ...REPLICATED }, { name: 'second', ...CODED }],
    })),
  ],
  fields: [
    ...poolFields('object.spec.metadataPool'), ...poolFields('object.spec.dataPools[0]'),
    field('object.spec.dataPools', undefined, []),
    field('object.spec.dataPools[0].name', undefined, '', 'first', 'second'),
    field('object.spec.dataPools[1].name', undefined, '', 'first', 'second'),
    field('object.spec.metadataServer.activeCount', undefined, 0, 1, 51),
  ],
  rules: [...POOL_RULES, 'rook/filesystem-pools-repeat'],
  further: [...LEFT_TO_OTHERS, ...POOL_RULES.map((rule) => ({
    rule,
    when: ({ spec }: any) => !spec.dataPools?.length,
    who: 'Ceph; Rook takes a file system without data pools for one that is there, and changes its metadata pool unseen',
  })), {
    rule: 'rook/filesystem-pools-repeat',
    when: ({ spec }: any) => spec.dataPools?.some(({ name }: any) => name !== undefined && name === spec.metadataPool.name),
    who: 'Ceph, which gives a pool to one purpose only',
  }],
};

/** Groups of subvolumes and how they are pinned. */
export const subVolumeGroups: Subject = {
  check: 'subvolume-group',
  cases: [alone(rookObject('CephFilesystemSubVolumeGroup', { filesystemName: 'files', pinning: { distributed: 1 } }))],
  fields: [
    field('object.spec.pinning', undefined, {}),
    field('object.spec.pinning.distributed', undefined, -1, 0, 1, 2),
    field('object.spec.pinning.export', undefined, -2, -1, 0, 256, 257),
    field('object.spec.pinning.random', undefined, -0.1, 0, 0.5, 1, 1.1),
  ],
  rules: [],
};
