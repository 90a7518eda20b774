import { check } from '../../../lib/engine/check';
import type { Document } from '../../../lib/engine/document';
import { planOf } from '../../../lib/engine/plan/plan-of';
import { referencesOf } from '../../../lib/engine/references/references';

const NAMESPACE = 'apps';
const object = (apiVersion: string, kind: string, name: string, body: object = {}): Document => ({
  object: { apiVersion, kind, metadata: { name, namespace: NAMESPACE }, ...body }, origin: `tokyo/${name}`,
});
/** `path -> Kind name`, with `?` at those that need not be there. */
const read = (document: Document) => [...referencesOf(document)].slice(1).map(({ path, kind, namespace, name, lenient }) =>
  `${path.join('.')} -> ${kind}${namespace === undefined ? '' : ` ${namespace}`} ${name}${lenient ? '?' : ''}`);
const cluster = (spec: object) => object('ceph.rook.io/v1', 'CephCluster', 'ceph', { spec });
const template = { spec: { storageClassName: 'local' } };

describe('referencesOf', () => {
  test('everything that a pod names', () => {
    const pod = object('v1', 'Pod', 'pod', {
      spec: {
        serviceAccountName: 'runner', priorityClassName: 'high', imagePullSecrets: [{ name: 'pull' }],
        initContainers: [{ env: [{ valueFrom: { secretKeyRef: { name: 'key' } } }] }],
        containers: [{
          env: [{ value: 'x' }, { valueFrom: { configMapKeyRef: { name: 'setting', optional: true } } }],
          envFrom: [{ secretRef: { name: 'all' } }, { configMapRef: { name: 'more' } }],
        }],
        volumes: [
          { configMap: { name: 'files' } }, { secret: { secretName: 'tls', optional: true } }, { persistentVolumeClaim: { claimName: 'data' } },
          { projected: { sources: [{ serviceAccountToken: {} }, { configMap: { name: 'ca' } }, { secret: { name: 'token' } }] } },
          { csi: { nodePublishSecretRef: { name: 'mount' } } }, { ephemeral: { volumeClaimTemplate: template } },
        ],
      },
    });
    expect(read(pod)).toEqual([
      'spec.serviceAccountName -> /ServiceAccount apps runner',
      'spec.priorityClassName -> scheduling.k8s.io/PriorityClass high',
      'spec.imagePullSecrets.0.name -> /Secret apps pull',
      'spec.volumes.0.configMap.name -> /ConfigMap apps files',
      'spec.volumes.1.secret.secretName -> /Secret apps tls?',
      'spec.volumes.3.projected.sources.1.configMap.name -> /ConfigMap apps ca',
      'spec.volumes.3.projected.sources.2.secret.name -> /Secret apps token',
      'spec.volumes.4.csi.nodePublishSecretRef.name -> /Secret apps mount',
      'spec.volumes.2.persistentVolumeClaim.claimName -> /PersistentVolumeClaim apps data',
      'spec.volumes.5.ephemeral.volumeClaimTemplate.spec.storageClassName -> storage.k8s.io/StorageClass local',
      'spec.initContainers.0.env.0.valueFrom.secretKeyRef.name -> /Secret apps key',
      'spec.containers.0.env.1.valueFrom.configMapKeyRef.name -> /ConfigMap apps setting?',
      'spec.containers.0.envFrom.0.secretRef.name -> /Secret apps all',
      'spec.containers.0.envFrom.1.configMapRef.name -> /ConfigMap apps more',
    ]);
  });

  test.each([['Deployment', 'apps/v1'], ['StatefulSet', 'apps/v1'], ['DaemonSet', 'apps/v1'], ['Job', 'batch/v1']])('a %s names what its pods name', (kind, apiVersion) => {
    const spec = { template: { spec: { serviceAccountName: 'runner' } } };
    expect(read(object(apiVersion, kind, 'x', { spec }))).toEqual(['spec.template.spec.serviceAccountName -> /ServiceAccount apps runner']);
  });

  test('a CephCluster names classes at every place that takes claims', () => {
    expect(read(cluster({
      mon: { volumeClaimTemplate: template, zones: [{ volumeClaimTemplate: template }], stretchCluster: { zones: [{ name: 'a' }, { volumeClaimTemplate: template }] } },
      storage: { nodes: [{ volumeClaimTemplates: [template] }], storageClassDeviceSets: [{ volumeClaimTemplates: [{ spec: { storageClassName: '' } }, template] }] },
      priorityClassNames: { mon: 'system-node-critical', osd: 'storage' },
      cephConfigFromSecret: { global: { key: { name: 'config', key: 'k' } } },
      security: { kms: { tokenSecretName: 'vault', connectionDetails: { VAULT_ADDR: 'https://vault', VAULT_CACERT: 'vault-ca' } } },
    }))).toEqual([
      'spec.mon.volumeClaimTemplate.spec.storageClassName -> storage.k8s.io/StorageClass local',
      'spec.mon.zones.0.volumeClaimTemplate.spec.storageClassName -> storage.k8s.io/StorageClass local',
      'spec.mon.stretchCluster.zones.1.volumeClaimTemplate.spec.storageClassName -> storage.k8s.io/StorageClass local',
      'spec.storage.nodes.0.volumeClaimTemplates.0.spec.storageClassName -> storage.k8s.io/StorageClass local',
      'spec.storage.storageClassDeviceSets.0.volumeClaimTemplates.1.spec.storageClassName -> storage.k8s.io/StorageClass local',
      'spec.priorityClassNames.mon -> scheduling.k8s.io/PriorityClass system-node-critical?',
      'spec.priorityClassNames.osd -> scheduling.k8s.io/PriorityClass storage',
      'spec.security.kms.tokenSecretName -> /Secret apps vault',
      'spec.security.kms.connectionDetails.VAULT_CACERT -> /Secret apps vault-ca',
      'spec.cephConfigFromSecret.global.key.name -> /Secret apps config',
    ]);
  });

  test('a webhook names a service of any namespace', () => {
    const webhooks = [{ clientConfig: { url: 'https://elsewhere' } }, { clientConfig: { service: { name: 'hook', namespace: 'system' } } }];
    expect(read(object('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'x', { webhooks })))
      .toEqual(['webhooks.1.clientConfig.service.name -> /Service system hook']);
  });

  test('what Kubernetes makes itself need not be there', () => {
    expect(read(object('v1', 'Pod', 'pod', { spec: { serviceAccountName: 'default', priorityClassName: 'system-cluster-critical' } }))).toEqual([
      'spec.serviceAccountName -> /ServiceAccount apps default?', 'spec.priorityClassName -> scheduling.k8s.io/PriorityClass system-cluster-critical?',
    ]);
    expect(read(object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'x', {
      roleRef: { kind: 'ClusterRole', name: 'view' }, subjects: [{ kind: 'User', name: 'anna' }, { kind: 'ServiceAccount', name: 'runner', namespace: 'ci' }],
    }))).toEqual(['roleRef.name -> rbac.authorization.k8s.io/ClusterRole view?', 'subjects.1.name -> /ServiceAccount ci runner']);
  });

  test('fields of another shape name nothing', () => {
    expect(read(cluster({ mon: 'x', storage: { nodes: {}, storageClassDeviceSets: [null, 1] }, priorityClassNames: ['a', 1], security: [] }))).toEqual([]);
  });
});

describe('references of a site', () => {
  const facts = {
    site: 'tokyo', external: [
      { apiVersion: 'v1', kind: 'Namespace', name: NAMESPACE }, { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', name: '*' },
    ],
  };
  const pod = (spec: object) => object('v1', 'Pod', 'pod', { spec: { containers: [{ name: 'c', image: 'app:1' }], ...spec } });
  const found = (documents: Document[]) => check(documents, facts).filter(({ rule }) => rule.startsWith('reference/'));

  test('a name that leads nowhere says what was probably meant and how to declare it', () => {
    const account = object('v1', 'ServiceAccount', 'runner');
    expect(found([account, pod({ serviceAccountName: 'runer' })])).toEqual([{
      rule: 'reference/service-account-missing', severity: 'error', origin: 'tokyo/pod', object: 'Pod apps/pod', property: 'spec.serviceAccountName',
      message: 'ServiceAccount apps/runer does not exist, did you mean "runner"?',
      why: 'No pod is created for a service account that does not exist',
      fix: 'Write runner, or declare it with `existing` on the site if something else brings it',
    }]);
    expect(found([account, pod({ serviceAccountName: 'runner' })])).toEqual([]);
  });

  test.each([
    ['a bucket claim', object('objectbucket.io/v1alpha1', 'ObjectBucketClaim', 'bucket'), { envFrom: [{ secretRef: { name: 'bucket' } }, { configMapRef: { name: 'bucket' } }] }],
    ['a certificate', object('cert-manager.io/v1', 'Certificate', 'c', { spec: { secretName: 'tls' } }), { envFrom: [{ secretRef: { name: 'tls' } }] }],
    ['an external secret', object('external-secrets.io/v1', 'ExternalSecret', 'c', { spec: { target: { name: 'it' } } }), { envFrom: [{ secretRef: { name: 'it' } }] }],
    ['a Ceph client', object('ceph.rook.io/v1', 'CephClient', 'c'), { envFrom: [{ secretRef: { name: 'rook-ceph-client-c' } }] }],
    ['a Ceph cluster', object('ceph.rook.io/v1', 'CephCluster', 'c'), { envFrom: [{ secretRef: { name: 'rook-ceph-mon' } }, { configMapRef: { name: 'rook-ceph-mon-endpoints' } }] }],
    ['an object store user', object('ceph.rook.io/v1', 'CephObjectStoreUser', 'u', { spec: { store: 's' } }), { envFrom: [{ secretRef: { name: 'rook-ceph-object-user-s-u' } }] }],
  ])('what %s makes at run time is there, and comes after it', (_, maker, container) => {
    const user = pod({ containers: [{ name: 'c', image: 'app:1', ...container }] });
    expect(found([user]).length).toBeGreaterThan(0);
    expect(found([user, maker])).toEqual([]);
    const order = planOf([user, maker]).steps.flatMap((step) => step.documents);
    expect(order.indexOf(maker)).toBeLessThan(order.indexOf(user));
  });

  test('pools that read the tokens of one another are no cycle', () => {
    const peer = (name: string, other: string) => object('ceph.rook.io/v1', 'CephBlockPool', name, {
      spec: { replicated: { size: 3 }, mirroring: { enabled: true, peers: { secretNames: [`pool-peer-token-${other}`] } } },
    });
    const documents = [peer('a', 'b'), peer('b', 'a')];
    expect(found(documents)).toEqual([]);
    expect(planOf(documents)).toMatchObject({ problems: [], steps: [{ phase: '70-data', documents }] });
  });

  test('an optional reference may lead to a later stage', () => {
    const user = { ...pod({ containers: [{ name: 'c', envFrom: [{ configMapRef: { name: 'later', optional: true } }] }] }), phase: '40-operators' };
    expect(planOf([user, { ...object('v1', 'ConfigMap', 'later'), phase: '90-workloads' }]).problems).toEqual([]);
  });
});
