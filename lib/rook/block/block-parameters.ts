import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { requireSize } from '../../core/require-size';
import { classParameters } from '../class-parameters';
import { BlockFileSystem } from './block-file-system';
import type { BlockStorageClassProps } from './block-storage-class';
import { clusterIdOf } from './cluster-id-of';
import { csiSecrets } from './csi-secrets';
import { ImageFeature } from './image-feature';
import type { TopologyPool } from './topology-pool';
import { unfit } from './unfit-pools';

/**
 * The parameters of a class for block volumes, all of them texts.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/deploy/examples/csi/rbd/storageclass.yaml
 */
export function blockParameters(props: BlockStorageClassProps, scope: IConstruct): Record<string, string> {
  const { encryption, striping } = props;
  return classParameters({
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
  }, props.parameters, scope);
}

/** Metadata of images cannot be kept in an erasure-coded pool; the driver then takes that one for the data. */
function pools({ pool, metadataPool, radosNamespace }: BlockStorageClassProps, scope: IConstruct): Record<string, string | undefined> {
  const metadata = metadataPool ?? (pool.isErasureCoded ? radosNamespace?.pool : undefined);
  const wrong = unfit(pool, metadata);
  if (wrong !== undefined) throw refusal({ where: 'metadataPool', ...wrong }, scope);
  const clusterID = clusterIdOf(metadata ?? pool, radosNamespace, scope);
  return { clusterID, pool: (metadata ?? pool).poolName, dataPool: metadata && pool.poolName };
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
