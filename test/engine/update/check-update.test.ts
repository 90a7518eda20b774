import { refusals } from './support';

const metadata = { name: 'a', namespace: 'n' };
const cluster = (spec: object): object => ({ apiVersion: 'ceph.rook.io/v1', kind: 'CephClient', metadata, spec: { caps: { mon: 'allow r' }, ...spec } });
const service = (spec: object, more: object = {}): object =>
  ({ apiVersion: 'v1', kind: 'Service', metadata: { ...metadata, ...more }, spec: { ports: [{ port: 80 }], ...spec } });

test('the rules of pinned definitions', () => {
  expect(refusals(cluster({ secretName: 'a' }), cluster({ secretName: 'b' }))).toEqual(['update/transition-rule spec.secretName']);
  expect(refusals(cluster({ secretName: 'a' }), cluster({ secretName: 'a', caps: { mon: 'allow rw' } }))).toEqual([]);
});

test('another object is all that is said of it', () => {
  expect(refusals(cluster({ secretName: 'a' }), { ...cluster({ secretName: 'b' }), metadata: { name: 'b', namespace: 'n' } })).toEqual(['update/another-object metadata.name']);
});

test('what is wrong by itself is refused as well, unless it was so before', () => {
  const [right, wrong] = [service({}), service({ sessionAffinityConfig: {} })];
  expect(refusals(right, wrong)).toEqual(['syntax/service spec.sessionAffinityConfig']);
  expect(refusals(wrong, { ...wrong, metadata: { ...metadata, labels: { a: 'b' } } })).toEqual([]);
});

test('a service keeps its addresses and loses what only its old type had', () => {
  const live = service({
    type: 'LoadBalancer', clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1'], ports: [{ port: 80, nodePort: 30_001 }], externalTrafficPolicy: 'Local',
    healthCheckNodePort: 30_002, allocateLoadBalancerNodePorts: true,
  }, { uid: '1', resourceVersion: '5' });
  expect(refusals(live, service({}))).toEqual([]);
  expect(refusals(live, service({ ...(live as any).spec, type: 'ClusterIP' }))).toEqual([]);
  expect(refusals(live, service({ ...(live as any).spec, clusterIP: '10.0.0.2' }))).toEqual(['update/service-address spec.clusterIPs[0]']);
});

test('what is given is not changed', () => {
  const [before, after] = [service({ clusterIP: '10.0.0.1' }), service({ type: 'NodePort' })];
  const copies = structuredClone([before, after]);
  refusals(before, after);
  expect([before, after]).toEqual(copies);
});
