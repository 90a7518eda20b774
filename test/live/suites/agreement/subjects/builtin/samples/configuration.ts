const metadata = { name: 'agreement', namespace: 'default', labels: { 'app.kubernetes.io/name': 'agreement' }, annotations: { 'example.com/a': 'b' } };
const tls = { 'tls.crt': 'LS0tLS0=', 'tls.key': 'LS0tLS0=' };
const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a', uid: '6e1a2c1e-0000-4000-8000-000000000000', controller: true, blockOwnerDeletion: true };

/** Namespaces, accounts, settings and limits. */
export const CONFIGURATION = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'agreement', labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } } },
  {
    apiVersion: 'v1', kind: 'ServiceAccount', metadata: { ...metadata, ownerReferences: [owner], finalizers: ['example.com/guard'] },
    imagePullSecrets: [{ name: 'pull' }], secrets: [{ name: 'token' }], automountServiceAccountToken: true,
  },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'a': 'b', 'c.yaml': 'd: 1\n' }, binaryData: { e: 'AAEC' }, immutable: false },
  { apiVersion: 'v1', kind: 'Secret', metadata, type: 'Opaque', data: { a: 'Yg==' }, stringData: { c: 'd' }, immutable: true },
  { apiVersion: 'v1', kind: 'Secret', metadata, type: 'kubernetes.io/tls', data: tls },
  { apiVersion: 'v1', kind: 'Secret', metadata, type: 'kubernetes.io/rook', stringData: { userID: 'a', userKey: 'b' } },
  { apiVersion: 'v1', kind: 'Secret', metadata, type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': '{"auths":{}}' } },
  {
    apiVersion: 'v1', kind: 'Secret', metadata: { ...metadata, annotations: { 'kubernetes.io/service-account.name': 'agreement' } },
    type: 'kubernetes.io/service-account-token',
  },
  { apiVersion: 'v1', kind: 'Secret', metadata, type: 'kubernetes.io/basic-auth', stringData: { username: 'a', password: 'b' } },
  { apiVersion: 'v1', kind: 'Secret', metadata, type: 'kubernetes.io/ssh-auth', data: { 'ssh-privatekey': 'YQ==' } },
  {
    apiVersion: 'v1', kind: 'ResourceQuota', metadata,
    spec: {
      hard: { 'requests.storage': '1Ti', 'persistentvolumeclaims': '10', 'fast.storageclass.storage.k8s.io/requests.storage': '500Gi', 'count/pods': '4' },
    },
  },
  {
    apiVersion: 'v1', kind: 'ResourceQuota', metadata,
    spec: {
      hard: { 'pods': '10', 'requests.cpu': '4' }, scopes: ['NotTerminating'],
      scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['high'] }] },
    },
  },
  {
    apiVersion: 'v1', kind: 'LimitRange', metadata,
    spec: {
      limits: [
        {
          type: 'Container', default: { cpu: '500m', memory: '512Mi' }, defaultRequest: { cpu: '100m', memory: '128Mi' }, min: { cpu: '50m' },
          max: { cpu: '2' }, maxLimitRequestRatio: { cpu: '10' },
        },
        { type: 'PersistentVolumeClaim', min: { storage: '1Gi' }, max: { storage: '1Ti' } },
        { type: 'Pod', max: { cpu: '4' } },
      ],
    },
  },
  { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'agreement' }, value: 1000, globalDefault: false, preemptionPolicy: 'Never', description: 'a' },
];
