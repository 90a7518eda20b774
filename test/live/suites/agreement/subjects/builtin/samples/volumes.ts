const mode = 0o440;
const items = [{ key: 'a', path: 'x/a', mode }, { key: 'b', path: 'b' }];
const labels = { app: 'agreement' };

/** One volume of each kind that a storage platform mounts. */
export const VOLUMES = [
  { name: 'scratch', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } },
  { name: 'host', hostPath: { path: '/var/lib/data', type: 'DirectoryOrCreate' } },
  { name: 'secret', secret: { secretName: 'keys', defaultMode: mode, optional: true, items } },
  { name: 'config', configMap: { name: 'settings', defaultMode: mode, optional: false, items } },
  {
    name: 'downward',
    downwardAPI: {
      defaultMode: mode,
      items: [
        { path: 'labels', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.labels' }, mode },
        { path: 'one', fieldRef: { fieldPath: 'metadata.annotations[\'a.example/b\']' } },
        { path: 'memory', resourceFieldRef: { containerName: 'main', resource: 'limits.memory', divisor: '1Mi' } },
      ],
    },
  },
  {
    name: 'projected',
    projected: {
      defaultMode: mode,
      sources: [
        { secret: { name: 'keys', items: [{ key: 'a', path: 'secret/a' }], optional: true } },
        { configMap: { name: 'settings', items: [{ key: 'a', path: 'config/a', mode }] } },
        { downwardAPI: { items: [{ path: 'name', fieldRef: { fieldPath: 'metadata.name' } }] } },
        { serviceAccountToken: { audience: 'vault', expirationSeconds: 3600, path: 'token' } },
      ],
    },
  },
  { name: 'claim', persistentVolumeClaim: { claimName: 'data', readOnly: false } },
  { name: 'block', persistentVolumeClaim: { claimName: 'raw' } },
  {
    name: 'made',
    ephemeral: {
      volumeClaimTemplate: {
        metadata: { labels, annotations: { 'a.example/b': 'c' } },
        spec: {
          accessModes: ['ReadWriteOnce'], storageClassName: 'fast', volumeMode: 'Filesystem', volumeAttributesClassName: 'gold',
          resources: { requests: { storage: '1Gi' }, limits: { storage: '2Gi' } },
        },
      },
    },
  },
  {
    name: 'inline',
    csi: { driver: 'secrets.csi.example', fsType: 'ext4', readOnly: true, volumeAttributes: { a: 'b' }, nodePublishSecretRef: { name: 'keys' } },
  },
  { name: 'image', image: { reference: 'registry.example/data:1', pullPolicy: 'IfNotPresent' } },
  { name: 'nfs', nfs: { server: 'nfs.example', path: '/exports/a', readOnly: true } },
  {
    name: 'iscsi',
    iscsi: {
      targetPortal: '10.0.0.9:3260', iqn: 'iqn.2001-04.com.example:storage', lun: 1, fsType: 'ext4', chapAuthDiscovery: true, secretRef: { name: 'chap' },
      portals: ['10.0.0.10:3260'],
    },
  },
  { name: 'fc', fc: { targetWWNs: ['500a0982991b8dc5'], lun: 2, fsType: 'ext4' } },
  { name: 'rbd', rbd: { monitors: ['10.0.0.1:6789'], image: 'a', pool: 'rbd', user: 'admin', secretRef: { name: 'ceph' } } },
  { name: 'cephfs', cephfs: { monitors: ['10.0.0.1:6789'], path: '/', user: 'admin', secretRef: { name: 'ceph' } } },
];
