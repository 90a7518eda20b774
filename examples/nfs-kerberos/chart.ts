import type { Construct } from 'constructs';
import { ExistingObject, KubernetesVersion, NodePool, Resources, rook, SecretRef, Site, Size, Topology } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type NfsKerberosProps = Pick<SiteProps, 'releases'>;

/** Shares for people: NFS with Kerberos for machines outside, users and groups out of a directory; and NFS without, for pods. */
export class NfsKerberos extends Site {
  public constructor(scope: Construct, id: string, props: NfsKerberosProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [
        NodePool.of('storage', { count: 6, zones: ['a', 'b', 'c'], cpu: 24, memory: Size.gibi(96), devices: { nvme1n1: Size.tebi(4) } }),
      ],
      existing: [
        ExistingObject.configMap('krb5', 'ceph'),
        ...['keytab', 'sssd', 'ldap-ca'].map((secret) => ExistingObject.secret(secret, 'ceph')),
      ],
    });

    // The driver for NFS is not among those that run unless it is asked for.
    const operator = new rook.Operator(this, 'rook', {
      csi: { drivers: [rook.CsiDriver.rbd(), rook.CsiDriver.cephFs(), rook.CsiDriver.nfs()] },
    });
    const ceph = operator.addCluster('ceph', {
      mons: rook.Mons.onHost({ count: 3, spread: [Topology.ZONE] }),
      devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci-0000:3b:00\\.0-nvme-1$')),
    });

    const copies = rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE });
    // Exports of all servers are kept here; Ceph would spread them over hosts only.
    ceph.addBlockPool('builtin-nfs', copies, { builtin: rook.BuiltinPool.NFS });
    const homes = rook.FilesystemPool.of(copies, { name: 'homes' });
    const files = ceph.addFilesystem('files', { metadataPool: rook.FilesystemPool.of(copies), dataPools: [homes] });

    const shares = ceph.addNfs('shares', {
      kerberos: {
        domainName: 'EXAMPLE.NET',
        configFiles: rook.FileSource.configMap('krb5'),
        keytabFile: rook.FileSource.secret(SecretRef.named('keytab')),
      },
      sssd: {
        image: 'registry.example.com/sssd:2.9',
        configFile: rook.FileSource.secret(SecretRef.named('sssd')),
        additionalFiles: { 'ca-certs': rook.FileSource.secret(SecretRef.named('ldap-ca')) },
        resources: Resources.of({ cpu: '500m', memory: Size.mebi(512), memoryLimit: Size.mebi(512) }),
      },
      resources: Resources.of({ cpu: '2', memory: Size.gibi(4), memoryLimit: Size.gibi(4) }),
      priorityClassName: 'system-cluster-critical',
    });
    shares.addExternalService({
      annotations: { 'external-dns.alpha.kubernetes.io/hostname': 'nfs.example.net' },
      sourceRanges: ['192.0.2.0/24'],
      // The server sees who it is that asks, as `clients` of a class needs it.
      externalTrafficPolicy: rook.ExternalTrafficPolicy.LOCAL,
    });
    shares.addStorageClass('ceph-nfs-homes', {
      filesystem: files,
      pool: homes,
      securityTypes: [rook.NfsSecurityType.KRB5P, rook.NfsSecurityType.KRB5I],
      clients: ['192.0.2.0/24', '10.0.0.0/8'],
      mountOptions: ['nconnect=4'],
    });

    // Pods that share files with each other need no Kerberos.
    ceph.addNfs('internal').addStorageClass('ceph-nfs', { filesystem: files });
    ceph.addNfsSnapshotClass('ceph-nfs-snapshots');
  }
}
