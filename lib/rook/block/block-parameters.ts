import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { requireSize } from '../../core/require-size';
import { defined } from '../defined';
import { BlockFileSystem } from './block-file-system';
import type { BlockStorageClassProps } from './block-storage-class';
import type { CephBlockPool } from './ceph-block-pool';
import { csiSecrets } from './csi-secrets';
import { ImageFeature } from './image-feature';
import type { TopologyPool } from './topology-pool';

/**
 * The parameters of a class for block volumes, all of them texts.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/deploy/examples/csi/rbd/storageclass.yaml
 */
export function blockParameters(props: BlockStorageClassProps, scope: IConstruct): Record<string, string> {
  const { encryption, striping } = props;
  const written = defined<string>({
    'clusterID': props.pool.cluster.namespace,
    ...pools(props, scope),
    'imageFormat': '2',
    'imageFeatures': (props.imageFeatures ?? [ImageFeature.LAYERING]).join(','),
    'mkfsOptions': props.mkfsOptions,
    'mounter': props.mounter,
    'tryOtherMounters': text(props.tryOtherMounters),
    'mapOptions': props.mapOptions,
    'unmapOptions': props.unmapOptions,
    'encrypted': encryption && 'true',
    'encryptionKMSID': encryption?.kmsId,
    'encryptionType': encryption?.type,
    'objectSize': text(requireSize(striping?.objectSize, 'striping.objectSize', scope)?.toBytes()),
    'stripeUnit': text(requireSize(striping?.unit, 'striping.unit', scope)?.toBytes()),
    'stripeCount': text(striping?.count),
    'topologyConstrainedPools': props.topologyPools && topologyPools(props.topologyPools),
    'volumeNamePrefix': props.volumeNamePrefix,
    'cephLogDir': props.cephLogDirectory,
    'cephLogStrategy': props.cephLogStrategy,
    ...csiSecrets('rook-csi-rbd', props.pool.cluster.namespace),
    'csi.storage.k8s.io/fstype': props.fileSystem ?? BlockFileSystem.EXT4,
  });
  const twice = Object.keys(props.parameters ?? {}).find((name) => written[name] !== undefined);
  if (twice !== undefined) {
    throw refusal({
      where: `parameters.${twice}`,
      what: `the class writes ${twice} itself`,
      why: 'One of the two values would be lost without a word',
      fix: `Leave ${twice} out of parameters and use the option that belongs to it`,
    }, scope);
  }
  return { ...written, ...props.parameters };
}

/** Metadata of images cannot be kept in an erasure-coded pool; the driver then takes that one for the data. */
function pools({ pool, metadataPool }: BlockStorageClassProps, scope: IConstruct): Record<string, string | undefined> {
  const wrong = unfit(pool, metadataPool);
  if (wrong !== undefined) throw refusal({ where: 'metadataPool', ...wrong }, scope);
  return metadataPool === undefined ? { pool: pool.poolName } : { pool: metadataPool.poolName, dataPool: pool.poolName };
}

function unfit(pool: CephBlockPool, metadataPool?: CephBlockPool): { what: string; why: string; fix: string } | undefined {
  if (pool.isErasureCoded && metadataPool === undefined) {
    return {
      what: `the pool ${pool.poolName} is erasure coded and there is no pool for metadata`,
      why: 'Ceph keeps the metadata of images in replicated pools only, and no volume could be made',
      fix: 'Pass a replicated pool of the same cluster as metadataPool',
    };
  }
  if (metadataPool === undefined) return undefined;
  if (!pool.isErasureCoded || metadataPool.isErasureCoded) {
    return {
      what: `${pool.poolName} and ${metadataPool.poolName} are not an erasure-coded pool and a replicated one`,
      why: 'Images have their metadata in a replicated pool, and a second pool only if that one is erasure coded',
      fix: 'Add the class to the erasure-coded pool and pass the replicated one as metadataPool',
    };
  }
  if (metadataPool.cluster === pool.cluster) return undefined;
  return {
    what: `the pool ${metadataPool.poolName} belongs to the cluster ${metadataPool.cluster.namespace}`,
    why: `The driver looks for it in the cluster ${pool.cluster.namespace}`,
    fix: 'Pass a replicated pool of the same cluster',
  };
}

function topologyPools(entries: TopologyPool[]): string {
  return JSON.stringify(entries.map(({ pool, dataPool, segments }) => ({
    poolName: pool.poolName,
    ...(dataPool === undefined ? {} : { dataPool: dataPool.poolName }),
    domainSegments: Object.entries(segments).map(([domainLabel, value]) => ({ domainLabel, value })),
  })));
}

function text(value: number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
