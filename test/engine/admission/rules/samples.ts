import type { Rule } from '../../../../lib/engine/admission/rule';
import { groupKind, World } from '../../../../lib/engine/admission/world';
import type { NodePoolFacts, SiteFacts } from '../../../../lib/engine/facts';

/** What a rule says of one place, as a report would print it. */
export interface Verdict {
  readonly object: string;
  readonly property: string;
  readonly message: string;
  readonly fix: string;
}

/** Runs one rule over objects the way the engine does. */
export function verdicts(rule: Rule, objects: readonly any[], facts: Partial<SiteFacts> = {}): Verdict[] {
  return verdictsIn(worldOf(objects, facts), rule);
}

/** The objects as rules see them. */
export function worldOf(objects: readonly any[], facts: Partial<SiteFacts> = {}): World {
  return new World(objects.map((each, index) => ({ object: each, origin: `test/${index}` })), { site: 'test', ...facts });
}

/** Runs one rule over a world. */
export function verdictsIn(world: World, rule: Rule): Verdict[] {
  const seen = world.documents.filter((document) => !rule.kinds || rule.kinds.includes(groupKind(document.object)));
  const found = [...seen.flatMap((document) => [...rule.inspect?.(document, world) ?? []]), ...rule.inspectAll?.(world) ?? []];
  return found.map(({ document, property, message, fix }) => ({
    object: String(document.object.metadata?.name), property, message, fix: fix ?? rule.fix,
  }));
}

export function object(apiVersion: string, kind: string, name: string, namespace?: string, body: object = {}): any {
  return { apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) }, ...body };
}

/** A CephCluster that breaks no rule by itself. */
export function cluster(spec: object = {}, namespace = 'rook-ceph', name = 'ceph'): any {
  return object('ceph.rook.io/v1', 'CephCluster', name, namespace, {
    spec: {
      cephVersion: { image: 'quay.io/ceph/ceph:v20.2.4' },
      dataDirHostPath: `/var/lib/${namespace}`,
      mon: { count: 3 },
      mgr: { count: 2 },
      storage: { storageClassDeviceSets: [deviceSet()] },
      ...spec,
    },
  });
}

/** A CephCluster with these device sets. */
export function clusterOf(...sets: object[]): any {
  return cluster({ storage: { storageClassDeviceSets: sets } });
}

export function deviceSet(fields: object = {}): any {
  return { name: 'set1', count: 3, portable: false, volumeClaimTemplates: [template()], ...fields };
}

export function template(spec: object = {}, metadata: object = { name: 'data' }): any {
  return {
    metadata,
    spec: { accessModes: ['ReadWriteOnce'], volumeMode: 'Block', storageClassName: 'local', resources: { requests: { storage: '100Gi' } }, ...spec },
  };
}

export function storageClass(name: string, provisioner: string, fields: object = {}): any {
  return object('storage.k8s.io/v1', 'StorageClass', name, undefined, { provisioner, volumeBindingMode: 'WaitForFirstConsumer', ...fields });
}

/** A block class with all that the driver needs. */
export function blockClass(parameters: object = {}, fields: object = {}): any {
  const secret = (step: string, name: string) => ({ [`csi.storage.k8s.io/${step}-secret-name`]: name, [`csi.storage.k8s.io/${step}-secret-namespace`]: 'rook-ceph' });
  return storageClass('block', 'rook-ceph.rbd.csi.ceph.com', {
    allowVolumeExpansion: true,
    parameters: {
      clusterID: 'rook-ceph',
      pool: 'replicated',
      ...secret('provisioner', 'rook-csi-rbd-provisioner'),
      ...secret('controller-publish', 'rook-csi-rbd-provisioner'),
      ...secret('controller-expand', 'rook-csi-rbd-provisioner'),
      ...secret('node-stage', 'rook-csi-rbd-node'),
      ...parameters,
    },
    ...fields,
  });
}

export function blockPool(spec: object = { replicated: { size: 3 } }, name = 'replicated'): any {
  return object('ceph.rook.io/v1', 'CephBlockPool', name, 'rook-ceph', { spec });
}

/** The directory of lvmd's socket, as volume and mount. */
export const SOCKET_VOLUME = { name: 'socket', hostPath: { path: '/run/topolvm' } };
export const SOCKET_MOUNT = { name: 'socket', mountPath: '/run/topolvm' };

/** A configuration of lvmd, and the DaemonSet that mounts it. */
export function lvmd(classes: object[], podSpec: object = {}, name = 'lvmd', rest: object = {}): any[] {
  const container = { name: 'lvmd', command: ['/lvmd'], volumeMounts: [SOCKET_MOUNT] };
  const volumes = [{ name: 'config', configMap: { name } }, SOCKET_VOLUME];
  return [
    object('v1', 'ConfigMap', name, 'topolvm-system', { data: { 'lvmd.yaml': JSON.stringify({ 'device-classes': classes, ...rest }) } }),
    object('apps/v1', 'DaemonSet', name, 'topolvm-system', {
      spec: { template: { metadata: { annotations: { 'checksum/config': 'a' } }, spec: { containers: [container], volumes, ...podSpec } } },
    }),
  ];
}

export function workload(kind: string, name: string, namespace: string, container: object, podSpec: object = {}, spec: object = {}): any {
  return object('apps/v1', kind, name, namespace, { spec: { ...spec, template: { spec: { containers: [{ name: 'main', ...container }], ...podSpec } } } });
}

/** The Rook operator, with settings in its environment. */
export function operator(env: Record<string, string> = { ROOK_CURRENT_NAMESPACE_ONLY: 'false' }, namespace = 'rook-ceph'): any {
  const container = { args: ['ceph', 'operator'], env: Object.entries(env).map(([name, value]) => ({ name, value })) };
  return workload('Deployment', 'rook-ceph-operator', namespace, container);
}

export function driver(name = 'rook-ceph.rbd.csi.ceph.com', spec: object = {}, namespace = 'rook-ceph'): any {
  return object('csi.ceph.io/v1', 'Driver', name, namespace, { spec });
}

export function probe(spec: object = {}, name = 'local', namespace = 'pie'): any {
  return object('pie.topolvm.io/v1alpha1', 'PieProbe', name, namespace, {
    spec: {
      monitoringStorageClass: 'local',
      nodeSelector: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'role', operator: 'In', values: ['storage'] }] }] },
      probePeriod: 5,
      probeThreshold: '1m0s',
      ...spec,
    },
  });
}

/** A node pool of three nodes with the label `role: storage`. */
export function pool(fields: Partial<NodePoolFacts> = {}): NodePoolFacts {
  return { name: 'storage', count: 3, nodeNames: [], zones: [], labels: { role: 'storage' }, taints: [], volumeGroups: {}, devices: {}, ...fields };
}

/** A volume of one node that was made by hand. */
export function localVolume(name: string, node: string, path: string, spec: object = {}): any {
  return object('v1', 'PersistentVolume', name, undefined, {
    spec: {
      storageClassName: 'local', volumeMode: 'Block', accessModes: ['ReadWriteOnce'], capacity: { storage: '100Gi' }, local: { path },
      nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [node] }] }] } },
      ...spec,
    },
  });
}
