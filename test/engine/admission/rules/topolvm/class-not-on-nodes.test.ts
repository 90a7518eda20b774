import { classNotOnNodes } from '../../../../../lib/engine/admission/rules/topolvm/class-not-on-nodes';
import { clusterOf, deviceSet, lvmd, object, pool, storageClass, template, verdicts, workload } from '../samples';

const nodePools = [pool({ count: 2 }), pool({ name: 'web', count: 4, labels: { role: 'web' } })];
const FIX = 'Let the pods run on nodes that have the device class, or add the class to the lvmd of their nodes';
const LOCAL = [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } })];

function database(podSpec: object, replicas = 3): any {
  return object('apps/v1', 'StatefulSet', 'db', 'web', {
    spec: { replicas, volumeClaimTemplates: [template()], template: { metadata: { labels: { app: 'db' } }, spec: podSpec } },
  });
}

const affinity = {
  podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: 'db' } } }] },
};

test('pods that may only run where the class is not', () => {
  expect(verdicts(classNotOnNodes, [...LOCAL, database({ nodeSelector: { role: 'web' } })], { nodePools })).toEqual([
    {
      object: 'db',
      property: 'spec.volumeClaimTemplates[0].spec.storageClassName',
      message: 'StatefulSet web/db (claim data) needs volumes of class local, which the nodes of storage have, and may only run on those of web',
      fix: FIX,
    },
  ]);
});

test('OSDs kept to such nodes, and a claim that a pod mounts by name', () => {
  const terms = [{ matchExpressions: [{ key: 'role', operator: 'In', values: ['web'] }] }];
  const placement = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } } };
  const claim = object('v1', 'PersistentVolumeClaim', 'data', 'web', { spec: template().spec });
  const mounted = [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }];
  const pods = workload('Deployment', 'web', 'web', {}, { nodeSelector: { role: 'web' }, volumes: mounted });
  const found = verdicts(classNotOnNodes, [...LOCAL, clusterOf(deviceSet({ placement })), claim, pods], { nodePools });
  expect(found.map(({ message }) => message)).toEqual([
    'PersistentVolumeClaim web/data needs volumes of class local, which the nodes of storage have, and may only run on those of web',
    'CephCluster rook-ceph/ceph (data of device set "set1") needs volumes of class local, which the nodes of storage have, and may only run on those of web',
  ]);
});

test('pods that keep apart, more than nodes with the class', () => {
  expect(verdicts(classNotOnNodes, [...LOCAL, database({ affinity })], { nodePools }).map(({ message }) => message)).toEqual([
    'StatefulSet web/db (claim data) needs volumes of class local, on 3 nodes, of those that take its pods 2 have them',
  ]);
  expect(verdicts(classNotOnNodes, [...LOCAL, database({ affinity }, 2)], { nodePools })).toEqual([]);
});

test('a DaemonSet with volumes of its own on nodes without the class', () => {
  const volumes = [{ name: 'cache', ephemeral: { volumeClaimTemplate: { spec: template().spec } } }];
  const agent = (podSpec: object) => workload('DaemonSet', 'agent', 'web', {}, { volumes, ...podSpec });
  const found = verdicts(classNotOnNodes, [...LOCAL, agent({})], { nodePools });
  expect(found.map(({ property, message }) => [property, message])).toEqual([[
    'spec.template.spec.volumes[0].ephemeral.volumeClaimTemplate.spec.storageClassName',
    'DaemonSet web/agent (volume cache) needs volumes of class local, which the nodes of web do not have, and runs on them too',
  ]]);
  expect(verdicts(classNotOnNodes, [...LOCAL, agent({ nodeSelector: { role: 'storage' } })], { nodePools })).toEqual([]);
});

test('silent: pods that may run on both sorts of nodes, since the scheduler sees where there is room', () => {
  expect(verdicts(classNotOnNodes, [...LOCAL, database({})], { nodePools })).toEqual([]);
  expect(verdicts(classNotOnNodes, [...LOCAL, database({ nodeSelector: { role: 'storage' } })], { nodePools })).toEqual([]);
});
