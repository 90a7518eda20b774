import { storeHostUnknown } from '../../../../../lib/engine/admission/rules/rook/store-host-unknown';
import { object, verdicts } from '../samples';

const STORE = object('ceph.rook.io/v1', 'CephObjectStore', 'media', 'rook-ceph', { spec: { zone: { name: 'z' }, hosting: { dnsNames: ['s3.example.com'], advertiseEndpoint: { dnsName: 'in.example.com' } } } });
const ZONE = object('ceph.rook.io/v1', 'CephObjectZone', 'z', 'rook-ceph', { spec: { customEndpoints: ['https://zone.example.com:443'] } });
const ingress = (host: string | undefined, service = 'rook-ceph-rgw-media') => object('networking.k8s.io/v1', 'Ingress', 'in', 'rook-ceph', {
  spec: { rules: [{ host, http: { paths: [{ path: '/', backend: { service: { name: service } } }] } }] },
});

test('a host that the store does not answer to', () => {
  expect(verdicts(storeHostUnknown, [STORE, ZONE, ingress('media.example.com')])).toEqual([{
    object: 'in',
    property: 'spec.rules[0].host',
    message: 'Ingress rook-ceph/in leads media.example.com to CephObjectStore rook-ceph/media, which answers to in.example.com, s3.example.com, rook-ceph-rgw-media.rook-ceph.svc, zone.example.com only',
    fix: 'Add the name to hosting.dnsNames of the store',
  }]);
});

test('so do routes', () => {
  const to = { name: 'rook-ceph-rgw-media' };
  expect(verdicts(storeHostUnknown, [
    STORE,
    object('route.openshift.io/v1', 'Route', 'r', 'rook-ceph', { spec: { host: 'a.example.org', to } }),
    object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'h', 'web', { spec: { hostnames: ['s3.example.com', 'b.example.org'], rules: [{ backendRefs: [{ ...to, namespace: 'rook-ceph' }] }] } }),
  ]).map(({ object: name, property }) => `${name} ${property}`)).toEqual(['r spec.host', 'h spec.hostnames[1]']);
});

test('silent: known hosts, buckets before them, wildcards, any host, other services, and stores without names', () => {
  const open = object('ceph.rook.io/v1', 'CephObjectStore', 'open', 'rook-ceph', { spec: { hosting: {} } });
  expect(verdicts(storeHostUnknown, [
    STORE, ZONE, open, ingress('s3.example.com'), ingress('photos.s3.example.com'), ingress('*.in.example.com'), ingress(undefined), ingress('zone.example.com'),
    ingress('a.example.com', 'web'), ingress('a.example.com', 'rook-ceph-rgw-open'), ingress('a.example.com', 'rook-ceph-rgw-gone'),
  ])).toEqual([]);
});
