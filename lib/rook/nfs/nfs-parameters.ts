import { refusal } from '../../core/problem';
import { csiSecrets } from '../block/csi-secrets';
import { classParameters } from '../class-parameters';
import type { NfsStorageClass, NfsStorageClassProps } from './nfs-storage-class';

/**
 * The parameters of a class for volumes that are mounted over NFS; the driver acts as the users of the one for shared filesystems.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/deploy/examples/csi/nfs/storageclass.yaml
 * @see https://github.com/ceph/ceph-csi/blob/v3.17.0/examples/nfs/storageclass.yaml
 */
export function nfsParameters(props: NfsStorageClassProps, scope: NfsStorageClass): Record<string, string> {
  const { nfs, filesystem, pool } = props;
  const { namespace } = nfs.cluster;
  if (filesystem.cluster !== nfs.cluster) {
    throw refusal({
      where: 'filesystem',
      what: `the filesystem ${filesystem.name} belongs to the cluster ${filesystem.cluster.namespace}`,
      why: `The servers ${nfs.name} can export filesystems of their own cluster, ${namespace}, only`,
      fix: 'Pass a filesystem of the same cluster',
    }, scope);
  }
  return classParameters({
    nfsCluster: nfs.name,
    // Nodes mount volumes in the name of the driver's pods, which are in the namespace of the operator.
    server: props.server ?? `${nfs.serviceName}.${namespace}.svc`,
    clusterID: namespace,
    fsName: filesystem.name,
    pool: pool && filesystem._dataPoolName(pool, 'pool', scope),
    secTypes: joined(props.securityTypes),
    clients: joined(props.clients),
    volumeNamePrefix: props.volumeNamePrefix,
    ...csiSecrets('rook-csi-cephfs', namespace),
  }, props.parameters, scope);
}

/** Options of mounting; clients look for servers at the usual port unless they are told another one. */
export function nfsMountOptions({ nfs, mountOptions = [] }: NfsStorageClassProps): string[] | undefined {
  const told = mountOptions.some((option) => /(^|,)port=/.test(option));
  const options = nfs.port === 2049 || told ? mountOptions : [...mountOptions, `port=${nfs.port}`];
  return options.length === 0 ? undefined : [...options];
}

function joined(values: string[] | undefined): string | undefined {
  return values?.join(',') || undefined;
}
