import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { shown } from '../../core/shown';
import { BlockFileSystem } from '../block/block-file-system';
import { clusterIdOf } from '../block/cluster-id-of';
import { csiSecrets } from '../block/csi-secrets';
import { ImageFeature } from '../block/image-feature';
import { unfit } from '../block/unfit-pools';
import { classParameters } from '../class-parameters';
import { defined } from '../defined';
import { whole } from '../numbers';
import type { CephNvmeOfGateway } from './ceph-nvme-of-gateway';
import type { NvmeOfListener } from './nvme-of-listener';
import type { NvmeOfStorageClassProps } from './nvme-of-storage-class';

const FEATURES = [ImageFeature.LAYERING, ImageFeature.DEEP_FLATTEN, ImageFeature.EXCLUSIVE_LOCK, ImageFeature.OBJECT_MAP, ImageFeature.FAST_DIFF];
const USUAL_PORT = 4420;

/**
 * The parameters of a class for block volumes over NVMe-oF; the driver acts as the users of the one for block volumes.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/deploy/examples/csi/nvmeof/storageclass.yaml
 * @see https://github.com/ceph/ceph-csi/blob/v3.17.0/examples/nvmeof/storageclass.yaml
 */
export function nvmeOfParameters(props: NvmeOfStorageClassProps, scope: IConstruct): Record<string, string> {
  const { gateway } = props;
  const { namespace } = gateway.cluster;
  return classParameters({
    ...pools(props, scope),
    'subsystemNQN': requireNqn(props.subsystemNqn ?? `nqn.2016-06.io.spdk:${namespace}.${gateway.name}`, scope),
    'nvmeofGatewayAddress': props.gatewayAddress ?? `${gateway.serviceNames[0]}.${namespace}.svc`,
    'nvmeofGatewayPort': String(gateway.gatewayPort),
    'listeners': JSON.stringify(props.listeners?.map((listener, index) => given(listener, index, scope)) ?? all(gateway)),
    'imageFormat': '2',
    'imageFeatures': (props.imageFeatures ?? FEATURES).join(','),
    'volumeNamePrefix': props.volumeNamePrefix,
    ...csiSecrets('rook-csi-rbd', namespace),
    'csi.storage.k8s.io/node-expand-secret-name': 'rook-csi-rbd-node',
    'csi.storage.k8s.io/node-expand-secret-namespace': namespace,
    'csi.storage.k8s.io/fstype': props.fileSystem ?? BlockFileSystem.EXT4,
  }, props.parameters, scope);
}

function pools(
  { gateway, pool = gateway.pool, metadataPool, radosNamespace }: NvmeOfStorageClassProps, scope: IConstruct,
): Record<string, string | undefined> {
  if (pool.cluster !== gateway.cluster) {
    throw refusal({
      where: 'pool',
      what: `the pool ${pool.poolName} belongs to the cluster ${pool.cluster.namespace}`,
      why: `The gateways ${gateway.name} serve images of their own cluster, ${gateway.cluster.namespace}, only`,
      fix: 'Pass a pool of the same cluster',
    }, scope);
  }
  const metadata = metadataPool ?? (pool.isErasureCoded ? radosNamespace?.pool : undefined);
  const wrong = unfit(pool, metadata);
  if (wrong !== undefined) throw refusal({ where: 'metadataPool', ...wrong }, scope);
  const clusterID = clusterIdOf(metadata ?? pool, radosNamespace, scope);
  return { clusterID, pool: (metadata ?? pool).poolName, dataPool: metadata && pool.poolName };
}

function all({ serviceNames, ioPort }: CephNvmeOfGateway): object[] {
  return serviceNames.map((hostname) => (ioPort === USUAL_PORT ? { hostname } : { hostname, port: ioPort }));
}

function given({ hostname, address, port }: NvmeOfListener, index: number, scope: IConstruct): object {
  return defined<unknown>({ hostname, address, port: whole(port, 1, 65535, `listeners[${index}].port`, scope) });
}

/** NVMe Base Specification, NVMe Qualified Names. */
function requireNqn(nqn: string, scope: IConstruct): string {
  if (typeof nqn === 'string' && nqn.length <= 223 && /^nqn\.\d{4}-(0[1-9]|1[0-2])\.[^:\s]+:\S+$/.test(nqn)) return nqn;
  throw refusal({
    where: 'subsystemNqn',
    what: `${shown(nqn)} is not an NVMe qualified name`,
    why: 'The gateway would make no subsystem of that name, and no volume',
    fix: 'Write for example nqn.2026-01.com.example:tokyo, with at most 223 characters',
  }, scope);
}
