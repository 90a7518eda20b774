import { performance } from 'node:perf_hooks';
import { schemaChecks } from '../lib/engine/admission/schema/rules';
import { syntaxRules } from '../lib/engine/admission/syntax/rules';
import { groupKind, World } from '../lib/engine/admission/world';
import type { Document } from '../lib/engine/document';

/** A budget of 60 µs for a typical object; the machine is noisy, so the best of several rounds counts. */
const BUDGET = 60;
const ROUNDS = 15;
const PER_ROUND = 400;

const metadata = (name: string): object => ({ name, namespace: 'rook-ceph', labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'rookery' } });
const spread = { topologyKey: 'topology.kubernetes.io/zone', maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app: 'rook-ceph-osd' } } };

const OBJECTS: { readonly [name: string]: any } = {
  StorageClass: {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'ceph-block' },
    provisioner: 'rook-ceph.rbd.csi.ceph.com',
    parameters: { 'clusterID': 'rook-ceph', 'pool': 'replicated', 'imageFormat': '2', 'imageFeatures': 'layering', 'csi.storage.k8s.io/fstype': 'ext4' },
    reclaimPolicy: 'Delete',
    allowVolumeExpansion: true,
  },
  CephBlockPool: {
    apiVersion: 'ceph.rook.io/v1',
    kind: 'CephBlockPool',
    metadata: metadata('replicated'),
    spec: { failureDomain: 'zone', replicated: { size: 3, requireSafeReplicaSize: true }, deviceClass: 'ssd', parameters: { compression_mode: 'none' } },
  },
  Deployment: {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadata('rook-ceph-operator'),
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'rook-ceph-operator' } },
      template: {
        metadata: { labels: { app: 'rook-ceph-operator' } },
        spec: {
          serviceAccountName: 'rook-ceph-system',
          containers: [{
            name: 'operator',
            image: 'docker.io/rook/ceph:v1.20.6',
            args: ['ceph', 'operator'],
            env: ['A', 'B', 'C', 'D'].map((name) => ({ name, value: 'true' })),
            ports: [{ containerPort: 9443, name: 'https', protocol: 'TCP' }],
            volumeMounts: [{ name: 'config', mountPath: '/var/lib/rook' }, { name: 'default', mountPath: '/etc/ceph' }],
            resources: { requests: { cpu: '200m', memory: '128Mi' }, limits: { memory: '512Mi' } },
          }],
          volumes: [{ name: 'config', emptyDir: {} }, { name: 'default', emptyDir: {} }],
        },
      },
    },
  },
  CephCluster: {
    apiVersion: 'ceph.rook.io/v1',
    kind: 'CephCluster',
    metadata: metadata('rook-ceph'),
    spec: {
      cephVersion: { image: 'quay.io/ceph/ceph:v20.2.2' },
      dataDirHostPath: '/var/lib/rook',
      mon: { count: 3, allowMultiplePerNode: false, volumeClaimTemplate: { spec: { storageClassName: 'local', resources: { requests: { storage: '10Gi' } } } } },
      mgr: { count: 2, modules: [{ name: 'rook', enabled: true }] },
      dashboard: { enabled: true, ssl: true },
      crashCollector: { disable: false },
      placement: { all: { topologySpreadConstraints: [spread], tolerations: [{ key: 'storage', operator: 'Exists' }] } },
      resources: { osd: { requests: { cpu: '1', memory: '4Gi' }, limits: { memory: '4Gi' } }, mon: { requests: { cpu: '500m', memory: '1Gi' } } },
      storage: {
        storageClassDeviceSets: [1, 2].map((i) => ({
          name: `set${i}`,
          count: 12,
          portable: false,
          placement: { topologySpreadConstraints: [spread, { ...spread, topologyKey: 'kubernetes.io/hostname' }] },
          volumeClaimTemplates: [{
            metadata: { name: 'data' },
            spec: { storageClassName: 'local', volumeMode: 'Block', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Ti' } } },
          }],
        })),
      },
    },
  },
};

/** Everything that admission says of one object. */
function admit(document: Document, world: World): number {
  const kind = groupKind(document.object);
  let found = 0;
  for (const check of schemaChecks) for (const _ of check.inspect!(document, world)) found += 1;
  for (const rule of syntaxRules) {
    if (rule.kinds && !rule.kinds.includes(kind)) continue;
    for (const _ of rule.inspect!(document, world)) found += 1;
  }
  return found;
}

/** Microseconds per object, in the best round. */
function measure(object: any): number {
  const document = { object, origin: 'bench' };
  const world = new World([document], { site: 'bench' });
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (let i = 0; i < PER_ROUND; i += 1) {
      if (admit(document, world) > 0) throw new Error(`${object.kind} is meant to be right`);
    }
    best = Math.min(best, (performance.now() - start) * 1000 / PER_ROUND);
  }
  return best;
}

console.log('object            µs   of budget   x JSON.stringify');
for (const [name, object] of Object.entries(OBJECTS)) {
  const micros = measure(object);
  const start = performance.now();
  for (let i = 0; i < PER_ROUND * ROUNDS; i += 1) JSON.stringify(object);
  const json = (performance.now() - start) * 1000 / (PER_ROUND * ROUNDS);
  console.log(`${name.padEnd(14)} ${micros.toFixed(1).padStart(5)} ${(micros / BUDGET).toFixed(2).padStart(11)} ${(micros / json).toFixed(1).padStart(18)}`);
}
