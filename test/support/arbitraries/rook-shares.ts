import type { k8s } from 'cdk8s-plus-27';
import fc from 'fast-check';
import { BindingMode, DeletionPolicy, ReclaimPolicy, rook } from 'rookery';
import type { KnownClass, Part } from './family';
import { LATER, options, optionsOf } from './options';
import { call, constant } from './plain';
import type { Call, Plain } from './plain';
import { PLACEMENT } from './pods';
import type { Step } from './program';
import { ANNOTATIONS, FLAG, LABELS, oneOf, OVERRIDES, PRIORITY, resources } from './values';

/** What varies from one set of NFS servers to another. */
export interface SharesShape {
  readonly nfs: Plain<rook.NfsOptions>;
  readonly pools: boolean;
  readonly classes: readonly Plain<rook.NfsStorageClassOptions>[];
  readonly snapshots?: Plain<rook.NfsSnapshotClassOptions>;
  readonly service: boolean;
}

const FROM = options<rook.FileSourceOptions>('rook.FileSourceOptions', {
  items: fc.constant([{ key: 'a', path: 'krb5.keytab', mode: 0o600 }]), defaultMode: fc.constant(0o600), optional: FLAG,
});
const SOURCE: fc.Arbitrary<Call> = fc.oneof(
  FROM.map((from) => call('rook.FileSource.configMap', 'kms-config', from)),
  FROM.map((from) => call('rook.FileSource.secret', call('SecretRef.named', 'kms-key'), from)),
  fc.constantFrom(
    call('rook.FileSource.hostPath', '/etc/krb5', rook.HostPathType.DIRECTORY), call('rook.FileSource.emptyDir', { medium: 'Memory' }),
    call('rook.FileSource.projected', [{ configMap: { name: 'kms-config' } }, { secret: { name: 'kms-key' } }], 0o600),
  ),
);

const NFS = options<rook.NfsOptions>('rook.NfsOptions', {
  activeCount: fc.integer({ min: 1, max: 2 }),
  port: fc.constantFrom(2049, 2050),
  logLevel: oneOf(rook.NfsLogLevel),
  hostNetwork: FLAG,
  spread: fc.constantFrom([], [constant('Topology.HOST')]),
  spreadPolicy: oneOf(rook.SpreadPolicy),
  placement: PLACEMENT,
  resources: resources(),
  priorityClassName: PRIORITY,
  livenessProbe: options<rook.DaemonProbeOptions>('rook.DaemonProbeOptions', { disabled: FLAG, probe: fc.constant<Plain<k8s.Probe>>({ periodSeconds: 20 }) }),
  image: fc.constant('registry.example.com/ceph/ceph:v20.2.4'),
  imagePullPolicy: oneOf(rook.ImagePullPolicy),
  kerberos: options<rook.NfsKerberosOptions>('rook.NfsKerberosOptions', {
    principalName: fc.constant('nfs'), domainName: fc.constant('EXAMPLE.NET'), configFiles: SOURCE, keytabFile: SOURCE,
  }),
  sssd: options<rook.NfsSssdOptions>('rook.NfsSssdOptions', {
    image: fc.constant('registry.example.com/sssd:1'), configFile: SOURCE, additionalFiles: SOURCE.map((source) => ({ certificates: source })),
    resources: resources(), debugLevel: fc.integer({ min: 0, max: 10 }),
  }, ['image']),
  labels: LABELS,
  annotations: ANNOTATIONS,
  overrides: OVERRIDES,
});

const CLASS = options<rook.NfsStorageClassOptions>('rook.NfsStorageClassOptions', {
  filesystem: LATER,
  pool: LATER,
  server: fc.constant('nfs.example.com'),
  securityTypes: fc.constantFrom<readonly rook.NfsSecurityType[]>([rook.NfsSecurityType.KRB5P, rook.NfsSecurityType.SYS], [rook.NfsSecurityType.SYS]),
  clients: fc.constant(['10.0.0.0/8']),
  volumeNamePrefix: fc.constant('nfs-'),
  parameters: fc.constant({ extra: 'x' }),
  reclaimPolicy: oneOf(ReclaimPolicy),
  bindingMode: oneOf(BindingMode),
  allowVolumeExpansion: FLAG,
  mountOptions: fc.constantFrom<readonly string[]>(['nconnect=4'], []),
  isDefaultClass: FLAG,
  labels: LABELS,
  annotations: ANNOTATIONS,
});

/** NFS servers over a filesystem of their own, with classes. */
export const SHARES: fc.Arbitrary<SharesShape> = fc.record({
  nfs: NFS,
  pools: FLAG,
  classes: fc.array(CLASS, { minLength: 1, maxLength: 2 }),
  snapshots: fc.option(options<rook.NfsSnapshotClassOptions>('rook.NfsSnapshotClassOptions', {
    deletionPolicy: oneOf(DeletionPolicy), isDefaultClass: FLAG, snapshotNamePrefix: fc.constant('snap-'), labels: LABELS, annotations: ANNOTATIONS,
  }), { nil: undefined, freq: 2 }),
  service: FLAG,
});

/** What NFS servers have to know of the program around them. */
export interface SharesPlace {
  /** The variable of the cluster. */
  readonly ceph: string;
  /** How many clusters of the site come before it. */
  readonly index: number;
  readonly stretched: boolean;
  readonly snapshots: boolean;
}

export function writeShares(shape: SharesShape, { ceph, index, stretched, snapshots: taken }: SharesPlace): Part {
  const { nfs, pools, classes, snapshots, service } = shape;
  const filesystem = `shared${index}`;
  const servers = `nfs${index}`;
  const copies = stretched
    ? call('rook.Redundancy.replicated', 4, { replicasPerFailureDomain: 2, failureDomain: constant('Topology.ZONE') })
    : call('rook.Redundancy.replicated', 3);
  const steps: Step[] = [
    { let: `${filesystem}Pool`, call: 'rook.FilesystemPool.of', with: [copies] },
    {
      let: filesystem, call: `${ceph}.addFilesystem`,
      with: [`shared-${index}`, { metadataPool: call('rook.FilesystemPool.of', copies), dataPools: [{ ref: `${filesystem}Pool` }] }],
    },
    { let: servers, call: `${ceph}.addNfs`, with: [`shares-${index}`, nfs] },
  ];
  if (service) steps.push({ call: `${servers}.addExternalService`, with: [] });
  const made = classes.map((given, which): KnownClass => {
    const ref = `${servers}Class${which}`;
    const securityTypes = nfs.kerberos === undefined ? [rook.NfsSecurityType.SYS] : given.securityTypes;
    const fitting = optionsOf<rook.NfsStorageClassOptions>('rook.NfsStorageClassOptions', {
      ...given, filesystem: { ref: filesystem }, ...(pools ? { pool: { ref: `${filesystem}Pool` } } : {}),
      ...(given.securityTypes === undefined ? {} : { securityTypes }),
    });
    steps.push({ let: ref, call: `${servers}.addStorageClass`, with: [ref.toLowerCase(), fitting] });
    return { ref, local: false, late: given.bindingMode === BindingMode.WAIT_FOR_FIRST_CONSUMER, xfs: false, on: 'all' };
  });
  // Only one class of a driver can be the default.
  const only = index === 0 ? {} : { isDefaultClass: undefined };
  if (snapshots !== undefined && taken) steps.push({ call: `${ceph}.addNfsSnapshotClass`, with: [`nfs-snapshots-${index}`, { ...snapshots, ...only }] });
  return { steps, classes: made };
}
