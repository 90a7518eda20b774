import { autoresizerRules } from '../../../../lib/engine/admission/rules/autoresizer';
import { grouped } from '../../../../lib/engine/admission/rules/grouped';
import { pieRules } from '../../../../lib/engine/admission/rules/pie';
import { rookRules } from '../../../../lib/engine/admission/rules/rook';
import { topolvmRules } from '../../../../lib/engine/admission/rules/topolvm';
import { volumeRules } from '../../../../lib/engine/admission/rules/volumes';
import { groupKind } from '../../../../lib/engine/admission/world';
import type { World } from '../../../../lib/engine/admission/world';
import { staticClaim, staticJob } from './pie/static-samples';
import { blockClass, blockPool, cluster, deviceSet, driver, localVolume, lvmd, object, operator, pool, probe, storageClass, template, worldOf } from './samples';

const RULES = [...rookRules, ...topolvmRules, ...pieRules, ...volumeRules, ...autoresizerRules];
const FACTS = { kubernetes: '1.35', nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'named', count: 1, nodeNames: ['n1'], taints: [{ key: 'a', effect: 'NoSchedule' }] })] };
/** One of each type that is not expected, with nothing in it where something is; for a single value one of the two containers is enough. */
const weird = (value: unknown): unknown[] => {
  const containers = [[null], { a: null }];
  if (typeof value === 'object' && value !== null) return [null, 'text', ...containers];
  return [null, typeof value === 'string' ? 5 : 'text', containers[String(value).length % 2]];
};

const placement = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'role', operator: 'In', values: ['storage'] }] }] } }, tolerations: [{ operator: 'Exists' }] };
const spread = { topologySpreadConstraints: [{ topologyKey: 'zone', labelSelector: { matchLabels: { app: 'x' }, matchExpressions: [{ key: 'app', operator: 'In', values: ['y'] }] } }] };
const WORLD = [
  cluster({
    mon: { count: 3, volumeClaimTemplate: template(), stretchCluster: { zones: [{ name: 'a', arbiter: true }] } },
    mgr: { modules: [{ name: 'rook', enabled: true }] },
    network: { provider: 'host', addressRanges: { public: ['10.0.0.0/8'] }, connections: { encryption: { enabled: true } } },
    placement: { all: placement, mon: placement },
    resources: { mon: { requests: { memory: '1Gi' }, limits: { memory: '1Gi' } } },
    csi: { cephfs: { kernelMountOptions: 'a=b' } },
    cephConfig: { global: { a: 'b' } },
    storage: {
      nodes: [{ name: 'n1', config: { deviceClass: 'ssd' }, devices: [{ name: 'sdb', config: {} }] }],
      storageClassDeviceSets: [deviceSet({ portable: true, encrypted: true, config: {}, placement: { ...placement, ...spread }, resources: { limits: { memory: '1Gi' } } })],
    },
  }),
  storageClass('disks', 'kubernetes.io/no-provisioner'),
  localVolume('disk', 'n1', '/dev/sdb', { storageClassName: 'disks', volumeMode: 'Filesystem' }),
  object('v1', 'PersistentVolumeClaim', 'disk', 'rook-ceph', { spec: template({ storageClassName: 'disks', volumeMode: 'Filesystem', selector: { matchLabels: { a: 'b' } } }).spec }),
  blockPool({ deviceClass: 'ssd', failureDomain: 'zone', replicated: { size: 3, hybridStorage: { primaryDeviceClass: 'a' } }, erasureCoded: { dataChunks: 2 }, parameters: { pg_num: '8' }, mirroring: {} }),
  object('ceph.rook.io/v1', 'CephFilesystem', 'fs', 'rook-ceph', { spec: { metadataPool: { replicated: { size: 3 } }, dataPools: [{ replicated: { size: 3 } }] } }),
  blockClass({ imageFeatures: 'layering' }, { allowedTopologies: [{ matchLabelExpressions: [{ key: 'topology.kubernetes.io/zone', values: ['a'] }] }] }),
  storageClass('local', 'topolvm.io', { parameters: { 'topolvm.io/device-class': 'ssd' }, allowedTopologies: [{ matchLabelExpressions: [{ key: 'topology.kubernetes.io/zone', values: ['a'] }] }] }),
  ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'type': 'thin', 'thin-pool': { name: 'p' } }], {}, 'lvmd', { 'lvcreate-option-classes': [{ name: 'a', options: [] }] }),
  operator(), driver(undefined, { log: { rotation: { periodicity: 'daily' } }, nodePlugin: { tolerations: [] }, controllerPlugin: {} }),
  object('v1', 'ConfigMap', 'rook-ceph-operator-config', 'rook-ceph', { data: { A: 'b' } }),
  object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'hook', undefined, { webhooks: [{ name: 'pod-hook.topolvm.io' }] }),
  object('apps/v1', 'StatefulSet', 'db', 'web', { spec: { replicas: 2, volumeClaimTemplates: [template()] } }),
  object('v1', 'PersistentVolumeClaim', 'data', 'web', {
    metadata: { name: 'data', namespace: 'web', annotations: { 'resize.topolvm.io/storage_limit': '1Gi', 'resize.topolvm.io/initial-resize-group-by': 'a' }, labels: { a: 'b' } },
    spec: template().spec,
  }),
  object('v1', 'Namespace', 'rook-ceph'), probe(),
];

/** Object stores and what belongs to them; by themselves, so that each world stays small. */
const STORES = [
  object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', {
    spec: {
      sharedPools: { metadataPoolName: 'replicated', poolPlacements: [{ name: 'a', dataPoolName: 'replicated', storageClasses: [{ name: 'B', dataPoolName: 'p' }] }] },
      gateway: { port: 80, securePort: 443, sslCertificateRef: 'tls', hostNetwork: true, rgwConfigFromSecret: { a: { name: 'tls', key: 'k' } }, externalRgwEndpoints: [{ ip: 'a' }] },
      hosting: { dnsNames: ['a.b'], advertiseEndpoint: { dnsName: 'c.d' } },
      security: { kms: { connectionDetails: { KMS_PROVIDER: 'vault', VAULT_AUTH_METHOD: 'agent' } }, ciphers: ['a'] },
      auth: { keystone: { implicitTenants: 'x' } }, zone: { name: 'z' }, allowUsersInNamespaces: ['team'],
    },
  }),
  object('ceph.rook.io/v1', 'CephObjectStoreUser', 'u', 'team', { spec: { store: 'store', clusterNamespace: 'rook-ceph', accountRef: { name: 'a' }, keys: [{ accessKeyRef: { name: 'tls', key: 'k' } }] } }),
  object('ceph.rook.io/v1', 'CephObjectZone', 'z', 'rook-ceph', { spec: { zoneGroup: 'g', customEndpoints: ['http://a'] } }),
  object('ceph.rook.io/v1', 'CephObjectRealm', 'r', 'rook-ceph', { spec: { pull: { endpoint: 'http://a' }, defaultRealm: true } }),
  object('ceph.rook.io/v1', 'CephBucketTopic', 't', 'rook-ceph', { spec: { objectStoreName: 'store', objectStoreNamespace: 'rook-ceph', endpoint: { kafka: { uri: 'kafka://a@b', userSecretRef: { name: 'tls', key: 'k' } } } } }),
  object('ceph.rook.io/v1', 'CephBucketNotification', 'n', 'rook-ceph', { spec: { topic: 't', filter: { keyFilters: [{ name: 'prefix' }], tagFilters: [{}] } } }),
  object('objectbucket.io/v1alpha1', 'ObjectBucketClaim', 'b', 'rook-ceph', {
    metadata: { name: 'b', namespace: 'rook-ceph', labels: { 'bucket-notification-n': 'n' } },
    spec: { storageClassName: 'buckets', bucketName: 'b', additionalConfig: { maxSize: '1Gi', bucketLifecycle: '{}' } },
  }),
  storageClass('buckets', 'ceph.rook.io/bucket', { parameters: { objectStoreName: 'store', objectStoreNamespace: 'rook-ceph' } }),
  object('v1', 'Secret', 'r-keys', 'rook-ceph', { stringData: { 'access-key': 'a/b' } }),
  object('networking.k8s.io/v1', 'Ingress', 'in', 'rook-ceph', { spec: { rules: [{ host: 'a', http: { paths: [{ backend: { service: { name: 'rook-ceph-rgw-store' } } }] } }] } }),
  object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'in', 'rook-ceph', { spec: { hostnames: ['a'], rules: [{ backendRefs: [{ name: 'rook-ceph-rgw-store' }] }] } }),
];

/** Static probes, by themselves for the same reason. */
const PROBES = [staticJob(), staticClaim(), probe()];

/** Every place inside a value, as a path. */
function places(value: any): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[key], ...places(value[key]).map((path) => [key, ...path])]);
}

function replaced(value: any, [key, ...rest]: string[], by: unknown): any {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = rest.length === 0 ? by : replaced(value[key], rest, by);
  return copy;
}

test.each([WORLD, STORES, PROBES].flatMap((all) => all.map((each, index) => [String(each.kind), index, all] as const)))('no rule throws, whatever a field of a %s holds', (_, index, all) => {
  for (const path of places(all[index])) {
    if (path[0] === 'apiVersion' || path[0] === 'kind') continue;
    for (const by of weird(path.reduce((value, key) => value[key], all[index]))) {
      const world = worldOf(all.map((each, place) => place === index ? replaced(each, path, by) : each), FACTS);
      expect(() => judge(world)).not.toThrow();
    }
  }
});

/** Runs all rules, each on the objects that it is about; that are thousands of worlds, so these are sorted once. */
function judge(world: World): void {
  const byKind = grouped(world.documents, ({ object: each }) => groupKind(each));
  for (const { kinds, inspect, inspectAll } of RULES) {
    if (inspect) for (const document of kinds?.flatMap((kind) => byKind.get(kind) ?? []) ?? world.documents) Array.from(inspect(document, world));
    if (inspectAll) Array.from(inspectAll(world));
  }
}

test('rules tell what, where, why, fix and evidence', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id, why, fix, evidence, inspect, inspectAll } of RULES) {
    expect(id).toMatch(/^(autoresizer|pie|rook|topolvm|volumes)\/[a-z]+(-[a-z0-9]+)*$/);
    expect([id, why.length > 20, fix.length > 10, evidence.length > 10]).toEqual([id, true, true, true]);
    // The report ends sentences itself.
    expect(`${why}|${fix}|${evidence}`).not.toMatch(/\.(\||$)/);
    expect([id, Boolean(inspect) !== Boolean(inspectAll)]).toEqual([id, true]);
  }
});
