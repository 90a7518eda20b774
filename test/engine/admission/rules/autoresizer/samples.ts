import { object } from '../samples';

/** A claim of 10Gi with annotations for pvc-autoresizer, without their prefix. */
export const claim = (settings: Record<string, string>, spec: object = {}, labels?: object): any => object('v1', 'PersistentVolumeClaim', 'data', 'web', {
  metadata: {
    name: 'data', namespace: 'web', annotations: Object.fromEntries(Object.entries(settings).map(([key, value]) => [`resize.topolvm.io/${key}`, value])), labels,
  },
  spec: { storageClassName: 'local', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } }, ...spec },
});
