import { autoresizerRules } from '../../../../lib/engine/admission/rules/autoresizer';
import { pieRules } from '../../../../lib/engine/admission/rules/pie';
import { rookRules } from '../../../../lib/engine/admission/rules/rook';
import { topolvmRules } from '../../../../lib/engine/admission/rules/topolvm';
import { volumeRules } from '../../../../lib/engine/admission/rules/volumes';
import {
  blockClass, blockPool, cluster, deviceSet, driver, localVolume, lvmd, object, operator, pool, probe, SOCKET_MOUNT, SOCKET_VOLUME, storageClass,
  template, verdictsIn, workload, worldOf,
} from './samples';

const RULES = [...rookRules, ...topolvmRules, ...pieRules, ...volumeRules, ...autoresizerRules];

const SPREAD = ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) => ({
  topologyKey,
  maxSkew: 1,
  whenUnsatisfiable: 'ScheduleAnyway',
  labelSelector: {
    matchLabels: { 'ceph.rook.io/DeviceSet': 'set1' }, matchExpressions: [{ key: 'app', operator: 'In', values: ['rook-ceph-osd', 'rook-ceph-osd-prepare'] }],
  },
}));
const placement = { topologySpreadConstraints: SPREAD };

const SITE = [
  object('v1', 'Namespace', 'rook-ceph'),
  ...['default', 'mgr', 'osd', 'cmd-reporter'].map((name) => object('v1', 'ServiceAccount', `rook-ceph-${name}`, 'rook-ceph')),
  object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'rook-ceph-cluster-mgmt', 'rook-ceph'),
  operator(),
  driver(undefined, { nodePlugin: { tolerations: [{ operator: 'Exists' }] } }),
  cluster({
    mon: { count: 3, volumeClaimTemplate: template({ volumeMode: 'Filesystem', resources: { requests: { storage: '10Gi' } } }) },
    storage: { storageClassDeviceSets: [deviceSet({ count: 6, placement, preparePlacement: placement, resources: { requests: { memory: '4Gi' } } })] },
  }),
  blockPool({ failureDomain: 'zone', replicated: { size: 3 } }),
  blockClass({ imageFeatures: 'layering' }),
  storageClass('local', 'topolvm.io', { parameters: { 'topolvm.io/device-class': 'ssd', 'csi.storage.k8s.io/fstype': 'xfs' } }),
  ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true, 'spare-gb': 10 }], { nodeSelector: { role: 'storage' } }),
  workload('DaemonSet', 'topolvm-node', 'topolvm-system', {
    command: ['/topolvm-node', '--csi-socket=/var/lib/kubelet/plugins/topolvm.io/node/csi.sock'], volumeMounts: [SOCKET_MOUNT],
  }, { nodeSelector: { role: 'storage' }, volumes: [SOCKET_VOLUME] }),
  workload('Deployment', 'topolvm-controller', 'topolvm-system', { command: ['/topolvm-controller', '--skip-node-finalize'] }),
  workload('Deployment', 'pie', 'pie', { args: ['controller', '--container-image', 'ghcr.io/topolvm/pie:0.17.0', '--namespace', 'pie', '--controller-url', 'http://pie'] }),
  storageClass('disks', 'kubernetes.io/no-provisioner'),
  localVolume('disk', 's1', '/dev/disk/by-id/wwn-0x5000', { storageClassName: 'disks' }),
  object('v1', 'PersistentVolumeClaim', 'disk', 'rook-ceph', { spec: template({ storageClassName: 'disks' }).spec }),
  probe({ pvcCapacity: '300Mi' }),
  probe({ monitoringStorageClass: 'block' }, 'block'),
];

test('a site as it should be breaks no rule', () => {
  const nodePools = [
    pool({ count: 6, nodeNames: ['s1', 's2', 's3', 's4', 's5', 's6'], zones: ['a', 'b', 'c'], volumeGroups: { vg: 1024 ** 4 } }),
    pool({ name: 'web', labels: { role: 'web' } }),
  ];
  const world = worldOf(SITE, { kubernetes: '1.35', nodePools });
  const found = RULES.flatMap((rule) => verdictsIn(world, rule).map((verdict) => [rule.id, verdict.message]));
  expect(found).toEqual([]);
});

test('of a Helm render without facts about nodes, no rule about nodes speaks', () => {
  const world = worldOf(SITE);
  expect(RULES.flatMap((rule) => verdictsIn(world, rule))).toEqual([]);
});
