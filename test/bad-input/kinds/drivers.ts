import { Duration, NodePool, RookRelease, rook, Size, Taint } from 'rookery';
import { untyped } from './place';
import type { Mistakes, Place } from './place';

const { rbd, cephFs } = rook.CsiDriver;
const csi = (options: rook.CsiOptions) => (at: Place): unknown => at.rook({ csi: options });
const connection = (at: Place): rook.CephConnection => at.operator.addCephConnection('osaka', { monitors: ['10.0.0.1:6789'] });

export const DRIVERS: Mistakes = {
  Driver: [
    {
      what: 'two of one type',
      program: csi({ drivers: [rbd(), rbd()] }),
      said: 'tokyo/rook/csi: csi.drivers: there are two drivers of type rbd. Both would have the same name. '
        + 'Keep one of them; one driver serves all Ceph clusters of the operator.',
    },
    {
      what: 'topology of a driver that knows none',
      program: csi({ drivers: [cephFs({ nodePlugin: { topologyDomainLabels: ['zone'] } })] }),
      said: 'tokyo/rook/csi: csi.drivers.cephfs.nodePlugin.topologyDomainLabels: the driver for cephfs was given topology labels. '
        + 'Only the driver for block volumes knows topology; the CSI operator passes the labels over for all others. '
        + 'Give them to CsiDriver.rbd(), or to csi.defaults.',
    },
    {
      what: 'one port for two',
      program: csi({ drivers: [rbd({ livenessMetricsPort: 9080 }), cephFs({ livenessMetricsPort: 9080 })] }),
      said: 'tokyo/rook/csi: csi.drivers.cephfs.livenessMetricsPort: the drivers for rbd and cephfs both serve metrics on port 9080. '
        + 'Node plugins are on the network of their host, where only one of them gets the port. '
        + 'Give each driver a port of its own, for example 9080 and 9081.',
    },
    {
      what: 'calls that may take no time',
      program: csi({ drivers: [rbd({ grpcTimeout: Duration.seconds(30) })] }),
      rule: 'rook/driver-timeout',
      said: 'Driver rook-ceph/rook-ceph.rbd.csi.ceph.com gives up after 30 seconds',
    },
    {
      what: 'nodes with a taint',
      program: csi({ drivers: [rbd({ nodePlugin: { tolerations: [] } })] }),
      site: { nodes: [NodePool.of('workers', { count: 3, taints: [Taint.noSchedule('storage')] })] },
      rule: 'rook/driver-skips-nodes',
      said: 'Driver rook-ceph.rbd.csi.ceph.com does not run on the nodes of pool workers, which are tainted storage:NoSchedule',
    },
    {
      what: 'a client that is none',
      program: csi({ drivers: [cephFs({ cephFsClientType: untyped('fuse') })] }),
      rule: 'schema/value-not-allowed',
      said: '"fuse" is not one of "autodetect", "kernel"',
    },
  ],
  OperatorConfig: [
    {
      what: 'a size that logrotate cannot read',
      program: csi({ defaults: { log: { rotation: { maxLogSize: Size.gibi(1) } } } }),
      said: 'tokyo/rook/csi: csi.defaults.log.rotation.maxLogSize: 1Gi is not a size that logrotate reads. '
        + 'It knows the units k, M and G only, and rotates nothing when it meets another. '
        + 'Write for example Size.giga(1) or Size.of("500M").',
    },
    {
      what: 'a log that is too loud',
      program: csi({ defaults: { log: { verbosity: 6 } } }),
      said: 'tokyo/rook/csi: csi.defaults.log.verbosity: 6 is not a whole number from 0 to 5. It is refused or passed over where it is used. '
        + 'Give a whole number from 0 to 5.',
    },
    {
      what: 'half a second',
      program: csi({ defaults: { grpcTimeout: Duration.of('500ms') } }),
      said: 'tokyo/rook/csi: csi.defaults.grpcTimeout: 500ms is not a whole number of seconds from 1 up. '
        + 'The field counts seconds, and zero means that it is not set. Write for example Duration.seconds(1).',
    },
    {
      what: 'a Rook that cannot be told',
      program: csi({ defaults: { grpcTimeout: Duration.minutes(3) } }),
      site: { releases: { rook: RookRelease.V1_19 } },
      said: 'tokyo/rook: csi.defaults.grpcTimeout: Rook 1.19.10 cannot be told this. It writes the drivers itself, out of its settings. '
        + 'It has no setting for it. Run Rook 1.20.6, which has it, or leave it out.',
    },
    {
      what: 'no replica',
      program: csi({ defaults: { controllerPlugin: { replicas: 0 } } }),
      said: 'tokyo/rook/csi: csi.defaults.controllerPlugin.replicas: 0 is not a whole number from 1 up. '
        + 'It is refused or passed over where it is used. Give a whole number from 1 up.',
    },
  ],
  CephConnection: [
    {
      what: 'no mon',
      program: (at) => at.operator.addCephConnection('osaka', { monitors: [] }),
      said: 'tokyo/rook/ceph-connection.osaka: monitors: there are no mons. The drivers reach a cluster by its mons. '
        + 'Give one at least, for example 10.0.0.1:6789.',
    },
    {
      what: 'a text in place of a list',
      program: (at) => at.operator.addCephConnection('osaka', { monitors: untyped('10.0.0.1:6789') }),
      said: 'tokyo/rook/ceph-connection.osaka: monitors: there are no mons. The drivers reach a cluster by its mons. '
        + 'Give one at least, for example 10.0.0.1:6789.',
    },
    {
      what: 'no daemon',
      program: (at) => at.operator.addCephConnection('osaka', { monitors: ['10.0.0.1:6789'], rbdMirrorDaemonCount: 0 }),
      said: 'tokyo/rook/ceph-connection.osaka: rbdMirrorDaemonCount: 0 is not a whole number from 1 up. '
        + 'It is refused or passed over where it is used. Give a whole number from 1 up.',
    },
    {
      what: 'a name that is none',
      program: (at) => at.operator.addCephConnection('Osaka', { monitors: ['10.0.0.1:6789'] }),
      said: 'tokyo/rook/ceph-connection.Osaka: name: "Osaka" cannot be a name: it has characters or ends that DNS-1123 does not allow. '
        + 'The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.',
    },
    {
      what: 'a typo',
      program: (at) => at.operator.addCephConnection('osaka', { monitors: ['10.0.0.1:6789'], overrides: { spec: { monitor: [] } } }),
      rule: 'schema/unknown-field',
      said: 'unknown field "monitor", did you mean "monitors"?',
    },
  ],
  ClientProfile: [
    {
      what: 'no connection',
      program: (at) => at.operator.addClientProfile('osaka', untyped({})),
      said: 'tokyo/rook/client-profile.osaka: connection: undefined is not a connection to a Ceph cluster. '
        + 'Names, units and settings are read from objects, so that none of them is typed a second time. '
        + 'Pass a rook.CephConnection, or rook.CephConnection.ofCluster(ceph).',
    },
    {
      what: 'the name of a cluster of Rook',
      program: (at) => at.operator.addClientProfile(at.ceph.namespace, { connection: connection(at) }),
      rule: 'rook/client-profile-overwritten',
      said: 'ClientProfile rook-ceph/ceph-ssd has the name under which Rook writes its own for CephCluster ceph-ssd/ceph-ssd',
    },
    {
      what: 'a connection that there is not',
      program: (at) => at.operator.addClientProfile('osaka', { connection: connection(at), overrides: { spec: { cephConnectionRef: { name: 'kobe' } } } }),
      rule: 'rook/client-profile-connection-missing',
      said: 'ClientProfile rook-ceph/osaka uses CephConnection rook-ceph/kobe, which does not exist',
    },
    {
      what: 'a name that is none',
      program: (at) => at.operator.addClientProfile('Osaka', { connection: connection(at) }),
      said: 'tokyo/rook/client-profile.Osaka: name: "Osaka" cannot be a name: it has characters or ends that DNS-1123 does not allow. '
        + 'The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.',
    },
    {
      what: 'a typo',
      program: (at) => at.operator.addClientProfile('osaka', { connection: connection(at), overrides: { spec: { cephfs: {} } } }),
      rule: 'schema/unknown-field',
      said: 'unknown field "cephfs", did you mean "cephFs"?',
    },
  ],
  ClientProfileMapping: [
    {
      what: 'nothing mapped',
      program: (at) => at.operator.addClientProfileMapping('osaka', { mappings: [] }),
      said: 'tokyo/rook/client-profile-mapping.osaka: mappings: nothing is mapped. Volumes of the other cluster would not be found. '
        + 'Give one profile at least with its counterpart.',
    },
    {
      what: 'no list',
      program: (at) => at.operator.addClientProfileMapping('osaka', untyped({})),
      said: 'tokyo/rook/client-profile-mapping.osaka: mappings: nothing is mapped. Volumes of the other cluster would not be found. '
        + 'Give one profile at least with its counterpart.',
    },
    {
      what: 'a pool without a number',
      program: (at) => at.operator.addClientProfileMapping('osaka', { mappings: [{ localClientProfile: 'a', remoteClientProfile: 'b', blockPoolIds: [untyped({})] }] }),
      said: 'tokyo/rook/client-profile-mapping.osaka: mappings[0].blockPoolIds[0].local: NaN is not a whole number from 1 up. '
        + 'It is refused or passed over where it is used. Give a whole number from 1 up.',
    },
    {
      what: 'a name that is none',
      program: (at) => at.operator.addClientProfileMapping('Osaka', { mappings: [{ localClientProfile: 'a', remoteClientProfile: 'b' }] }),
      said: 'tokyo/rook/client-profile-mapping.Osaka: name: "Osaka" cannot be a name: it has characters or ends that DNS-1123 does not allow. '
        + 'The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.',
    },
    {
      what: 'a typo',
      program: (at) => at.operator.addClientProfileMapping('osaka', { mappings: [{ localClientProfile: 'a', remoteClientProfile: 'b' }], overrides: { spec: { mapings: [] } } }),
      rule: 'schema/unknown-field',
      said: 'unknown field "mapings", did you mean "mappings"?',
    },
  ],
};
