import { NodePool, rook, SecretRef } from 'rookery';
import { untyped } from './place';
import type { Mistakes } from './place';

const { onHost } = rook.Mons;
const devices = (names: string[]): rook.OsdDevices => rook.OsdDevices.onNodes(names.map((name) => rook.OsdNode.named(name)), {
  devices: rook.DeviceSelection.matchingPath('^/dev/disk/by-id/nvme-'),
});

export const CLUSTERS: Mistakes = {
  CephCluster: [
    {
      what: 'no mon',
      program: (at) => at.cluster('ceph', { mons: onHost({ count: 0 }) }),
      said: 'tokyo/rook/ceph: mons.count: 0 is not a number of mons. Rook would start three of them for 0, and no cluster lives without one. '
        + 'Write 3, or 5 for clusters of ten nodes and more.',
    },
    {
      what: 'more mons than nodes',
      program: (at) => at.cluster('ceph', { mons: onHost({ count: 7 }) }),
      rule: 'rook/mons-exceed-nodes',
      said: 'CephCluster ceph/ceph asks for 7 mons, the site has 6 nodes that take them',
    },
    {
      what: 'mons that can tie',
      program: (at) => at.cluster('ceph', { mons: onHost({ count: 4 }) }),
      rule: 'rook/mon-count-even',
      said: 'CephCluster ceph/ceph asks for 4 mons, an even number',
    },
    {
      what: 'nothing to keep data on',
      program: (at) => at.cluster('ceph', { osds: [] }),
      rule: 'rook/no-storage',
      said: 'CephCluster ceph/ceph names no device set, no nodes, and not all nodes',
    },
    {
      what: 'one directory for two clusters',
      program: (at) => ['a', 'b'].forEach((name) => at.cluster(name, { dataDirHostPath: '/var/lib/rook' })),
      rule: 'rook/data-dir-shared',
      said: 'CephCluster b/b keeps its files in /var/lib/rook, CephCluster a/a in /var/lib/rook, and both may run on the same nodes',
    },
    {
      what: 'a node by a name that is not its label',
      program: (at) => at.cluster('ceph', { osds: [], devices: devices(['10.0.0.1']) }),
      site: { nodes: [NodePool.of('workers', { count: 3, nodeNames: ['node-1', 'node-2', 'node-3'] })] },
      rule: 'rook/node-unknown',
      said: 'CephCluster ceph/ceph wants OSDs on node 10.0.0.1, which the site does not have',
    },
    {
      what: 'an image that moves',
      program: (at) => at.cluster('ceph', { cephVersion: { image: 'quay.io/ceph/ceph:v20' } }),
      rule: 'rook/ceph-image-floating',
      said: 'CephCluster ceph/ceph runs quay.io/ceph/ceph:v20, which does not name one exact Ceph',
    },
    {
      what: 'a typo',
      program: (at) => at.cluster('ceph', { overrides: { spec: { mgr: { cuont: 2 } } } }),
      rule: 'schema/unknown-field',
      said: 'unknown field "cuont", did you mean "count"?',
    },
  ],
  CephClient: [
    {
      what: 'a user who may do nothing',
      program: ({ ceph }) => ceph.addClient('app', { caps: {} }),
      said: 'tokyo/rook/ceph-ssd/client.app: caps: the user may do nothing. '
        + 'Mons answer nobody without a permission, and no program could connect with the key. '
        + 'Write for example { mon: \'profile rbd\', osd: \'profile rbd pool=images\' }.',
    },
    {
      what: 'the name of a user of Ceph',
      program: ({ ceph }) => ceph.addClient('admin', { caps: { mon: 'allow r' } }),
      rule: 'rook/client-name-reserved',
      said: 'CephClient ceph-ssd/admin is to become client.admin',
    },
    {
      what: 'capabilities that are empty',
      program: ({ ceph }) => ceph.addClient('app', { caps: { mon: '' } }),
      rule: 'rook/client-caps-empty',
      said: 'CephClient ceph-ssd/app has an empty permission for mon',
    },
    {
      what: 'a typo',
      program: ({ ceph }) => ceph.addClient('app', { caps: { mon: 'allow r' }, overrides: { spec: { cap: {} } } }),
      rule: 'schema/unknown-field',
      said: 'unknown field "cap", did you mean "caps"?',
    },
    {
      what: 'a name that is none',
      program: ({ ceph }) => ceph.addClient('my_app', { caps: { mon: 'allow r' } }),
      said: 'tokyo/rook/ceph-ssd/client.my_app: name: "my_app" cannot be a name: it has characters or ends that DNS-1123 does not allow. '
        + 'The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.',
    },
  ],
  CephRBDMirror: [
    {
      what: 'no daemon',
      program: ({ ceph }) => ceph.addRbdMirror('mirror', { count: 0 }),
      said: 'tokyo/rook/ceph-ssd/rbd-mirror.mirror: count: 0 is not a whole number from 1 up. It is refused or passed over where it is used. '
        + 'Give a whole number from 1 up.',
    },
    {
      what: 'two in one cluster',
      program: ({ ceph }) => ['a', 'b'].forEach((name) => ceph.addRbdMirror(name)),
      rule: 'rook/rbd-mirror-twice',
      said: 'CephRBDMirror ceph-ssd/b is the second in namespace ceph-ssd, beside a',
    },
    {
      what: 'a mirrored pool and no daemon',
      program: ({ ceph }) => ceph.addBlockPool('mirrored', rook.Redundancy.replicated(3), {
        mirroring: { enabled: true, mode: rook.MirroringMode.IMAGE, peers: [SecretRef.named('peer')] },
      }),
      rule: 'rook/rbd-mirror-missing',
      said: 'CephBlockPool ceph-ssd/mirrored has a peer, and namespace ceph-ssd has no CephRBDMirror',
    },
    {
      what: 'peers at the daemon',
      program: ({ ceph }) => ceph.addRbdMirror('mirror', { overrides: { spec: { peers: { secretNames: ['peer'] } } } }),
      rule: 'rook/rbd-mirror-peers',
      said: 'CephRBDMirror ceph-ssd/mirror names its peers itself',
    },
    {
      what: 'a limit below the request',
      program: ({ ceph }) => ceph.addRbdMirror('mirror', { resources: untyped({ requests: { memory: '2Gi' }, limits: { memory: '1Gi' } }) }),
      rule: 'rook/memory-limit-below-request',
      said: 'rbd-mirror of CephRBDMirror ceph-ssd/mirror has a memory limit of 1 GiB below its request of 2 GiB',
    },
  ],
};
