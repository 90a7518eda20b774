import { rook, SecretRef } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithOperator } from '../cluster/support';

const HOST = 's3.example.com';
const copies = rook.Redundancy.replicated(3);

function stack(gateway: rook.ObjectGatewayOptions = {}, cluster: Partial<rook.CephClusterOptions> = {}) {
  const { site, operator } = siteWithOperator();
  const ceph = operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost(), ...cluster });
  const pools = { metadataPool: rook.ObjectPool.of(copies), dataPool: rook.ObjectPool.of(copies) };
  return { site, store: ceph.addObjectStore('media', { ...pools, gateway, hosting: { dnsNames: [HOST] } }) };
}

test('an ingress leads to the gateways, also for buckets that are host names', () => {
  const { site, store } = stack();
  store.addIngress({ host: HOST, subdomains: true, certificate: SecretRef.named('s3-tls') });
  const { rules, tls } = objectOf(site, 'Ingress', 'media', 'ceph-ssd').spec;
  expect(rules.map(({ host }: any) => host)).toEqual([HOST, `*.${HOST}`]);
  expect(rules[0].http.paths[0].backend).toEqual({ service: { name: 'rook-ceph-rgw-media', port: { name: 'http' } } });
  expect(tls).toEqual([{ hosts: [HOST, `*.${HOST}`], secretName: 's3-tls' }]);
});

test('the port with TLS is the one that is used, as in upstream\'s chart', () => {
  const { site, store } = stack({ port: 80, securePort: 443, sslCertificate: SecretRef.named('rgw') });
  store.addHttpRoute({ host: HOST, parents: [{ name: 'internal' }] });
  store.addOpenShiftRoute({ host: HOST });
  expect(objectOf(site, 'HTTPRoute', 'media', 'ceph-ssd').spec.rules[0].backendRefs).toEqual([{ name: 'rook-ceph-rgw-media', port: 443 }]);
  expect(objectOf(site, 'Route', 'media', 'ceph-ssd').spec).toMatchObject({ port: { targetPort: 'https' }, tls: { termination: 'reencrypt' } });
});

test.each([
  ['in the network of pods', {}, {}, 8080],
  ['in that of the nodes', { hostNetwork: true }, {}, 9000],
  ['in that of the nodes with the cluster', {}, { network: rook.Network.host() }, 9000],
])('a service outside leads to the port that gateways listen on %s', (_, gateway, cluster, targetPort) => {
  const { site, store } = stack({ port: 9000, ...gateway }, cluster);
  store.addExternalService({ type: rook.ServiceType.NODE_PORT, nodePort: 30080 });
  expect(objectOf(site, 'Service', 'rook-ceph-rgw-media-external', 'ceph-ssd').spec).toEqual({
    type: 'NodePort',
    sessionAffinity: 'None',
    selector: { app: 'rook-ceph-rgw', rook_cluster: 'ceph-ssd', rook_object_store: 'media' },
    ports: [{ name: 'http', protocol: 'TCP', port: 9000, targetPort, nodePort: 30080 }],
  });
});

test('mistakes are refused', () => {
  const { store } = stack();
  expect(() => store.addIngress({ host: '*.s3.example.com' })).toThrow(/media\/ingress: host: "\*\.s3\.example\.com" is not the name of a host/);
  expect(() => store.addOpenShiftRoute({ host: HOST, termination: rook.RouteTermination.REENCRYPT })).toThrow(/the service speaks plain HTTP/);
});
