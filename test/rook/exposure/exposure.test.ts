import { rook, SecretRef } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithOperator } from '../cluster/support';

function stack(dashboard?: rook.DashboardOptions) {
  const { site, operator } = siteWithOperator();
  return { site, ceph: operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost(), dashboard }) };
}

const HOST = 'ceph.example.com';

test('an ingress leads to the port of the dashboard by its name', () => {
  const { site, ceph } = stack({ enabled: true, ssl: true });
  ceph.dashboard.addIngress({
    host: HOST, ingressClassName: 'nginx', certificate: SecretRef.named('ceph-tls'), labels: { a: 'b' },
    annotations: { 'nginx.ingress.kubernetes.io/backend-protocol': 'HTTPS' },
  });
  const { metadata, spec } = objectOf(site, 'Ingress', 'ceph-ssd-dashboard', 'ceph-ssd');
  expect(metadata).toMatchObject({ labels: { a: 'b' }, annotations: { 'nginx.ingress.kubernetes.io/backend-protocol': 'HTTPS' } });
  expect(spec).toEqual({
    ingressClassName: 'nginx',
    tls: [{ hosts: [HOST], secretName: 'ceph-tls' }],
    rules: [{
      host: HOST,
      http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'rook-ceph-mgr-dashboard', port: { name: 'https-dashboard' } } } }] },
    }],
  });
});

test('the path of the dashboard is the one it answers below, unless another is given', () => {
  const { site, ceph } = stack({ enabled: true, urlPrefix: '/ceph' });
  ceph.dashboard.addIngress({ host: HOST, subdomains: true, pathType: rook.IngressPathType.EXACT });
  const { rules } = objectOf(site, 'Ingress', 'ceph-ssd-dashboard').spec;
  expect(rules.map(({ host }: any) => host)).toEqual([HOST, `*.${HOST}`]);
  expect(rules[0].http.paths[0]).toMatchObject({ path: '/ceph', pathType: 'Exact', backend: { service: { port: { name: 'http-dashboard' } } } });
});

test('a route of the Gateway API leads to the port of the dashboard by its number', () => {
  const { site, ceph } = stack({ enabled: true });
  ceph.dashboard.addHttpRoute({ host: HOST, parents: [{ name: 'internal', namespace: 'gateways', sectionName: 'https' }], path: '/d' });
  expect(objectOf(site, 'HTTPRoute', 'ceph-ssd-dashboard', 'ceph-ssd').spec).toEqual({
    hostnames: [HOST],
    parentRefs: [{ name: 'internal', namespace: 'gateways', sectionName: 'https' }],
    rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/d' } }], backendRefs: [{ name: 'rook-ceph-mgr-dashboard', port: 7000 }] }],
  });
});

test.each([
  [true, 'reencrypt', 'https-dashboard'],
  [false, 'edge', 'http-dashboard'],
])('a route of OpenShift ends TLS as the service needs it: %s', (ssl, termination, targetPort) => {
  const { site, ceph } = stack({ enabled: true, ssl });
  ceph.dashboard.addOpenShiftRoute({ host: HOST, certificate: SecretRef.named('ceph-tls') });
  expect(objectOf(site, 'Route', 'ceph-ssd-dashboard', 'ceph-ssd').spec).toEqual({
    host: HOST,
    to: { kind: 'Service', name: 'rook-ceph-mgr-dashboard' },
    port: { targetPort },
    tls: { termination, insecureEdgeTerminationPolicy: 'Redirect', externalCertificate: { name: 'ceph-tls' } },
  });
});

test('a route passes on what it could not trust', () => {
  const { site, ceph } = stack({ enabled: true, ssl: true });
  ceph.dashboard.addOpenShiftRoute({ host: HOST });
  expect(objectOf(site, 'Route', 'ceph-ssd-dashboard').spec.tls).toEqual({ termination: 'passthrough', insecureEdgeTerminationPolicy: 'Redirect' });
  const service = rook.ExposedService.dashboardOf(ceph);
  new rook.OpenShiftRoute(ceph, 'trusted', { service, host: HOST, destinationCaCertificate: 'PEM' });
  expect(objectOf(site, 'Route', 'trusted').spec.tls).toMatchObject({ termination: 'reencrypt', destinationCACertificate: 'PEM' });
});

test('a route may do without TLS, or pass it on', () => {
  const { site, ceph } = stack({ enabled: true, ssl: true, urlPrefix: '/ceph' });
  const service = rook.ExposedService.dashboardOf(ceph);
  new rook.OpenShiftRoute(ceph, 'plain', { service, host: HOST, withoutTls: true });
  new rook.OpenShiftRoute(ceph, 'passed', { service, host: HOST, termination: rook.RouteTermination.PASSTHROUGH, insecureTraffic: rook.RouteInsecureTraffic.NONE });
  expect(objectOf(site, 'Route', 'plain').spec).toMatchObject({ path: '/ceph', to: { name: 'rook-ceph-mgr-dashboard' } });
  expect(objectOf(site, 'Route', 'plain').spec.tls).toBeUndefined();
  expect(objectOf(site, 'Route', 'passed').spec).toMatchObject({ tls: { termination: 'passthrough', insecureEdgeTerminationPolicy: 'None' } });
  expect(objectOf(site, 'Route', 'passed').spec.path).toBeUndefined();
});

test('a service outside selects the mgr that works', () => {
  const { site, ceph } = stack({ enabled: true, ssl: true, port: 443 });
  ceph.dashboard.addExternalService({ sourceRanges: ['10.0.0.0/8'], loadBalancerClass: 'metallb', externalTrafficPolicy: rook.ExternalTrafficPolicy.LOCAL, annotations: { a: 'b' } });
  const selector = { app: 'rook-ceph-mgr', mgr_role: 'active', rook_cluster: 'ceph-ssd' };
  const { metadata, spec } = objectOf(site, 'Service', 'rook-ceph-mgr-dashboard-external', 'ceph-ssd');
  expect(metadata).toMatchObject({ labels: selector, annotations: { a: 'b' } });
  expect(spec).toEqual({
    type: 'LoadBalancer', loadBalancerClass: 'metallb', loadBalancerSourceRanges: ['10.0.0.0/8'], externalTrafficPolicy: 'Local', sessionAffinity: 'None',
    selector,
    // Below 1024 mgrs keep to their usual port.
    ports: [{ name: 'https-dashboard', protocol: 'TCP', port: 443, targetPort: 8443 }],
  });
});

test('there are no errors with all of them', () => {
  const { site, ceph } = stack({ enabled: true });
  ceph.dashboard.addIngress({ host: HOST });
  ceph.dashboard.addHttpRoute({ host: HOST, parents: [{ name: 'internal' }] });
  ceph.dashboard.addOpenShiftRoute({ host: HOST });
  ceph.dashboard.addExternalService({ type: rook.ServiceType.NODE_PORT, nodePort: 30443 });
  expect(site.findings().filter(({ severity, origin }) => severity === 'error' && /dashboard/.test(String(origin)))).toEqual([]);
});

test('mistakes are refused', () => {
  const { ceph } = stack({ enabled: true });
  expect(() => stack().ceph.dashboard.addIngress({ host: HOST })).toThrow(
    'tokyo/rook/ceph-ssd: dashboard: the dashboard is not served. Rook makes no service for it, and every request would fail. '
    + 'Set dashboard: { enabled: true } on the cluster.',
  );
  expect(() => ceph.dashboard.addIngress({ host: 'https://ceph.example.com' })).toThrow(
    'tokyo/rook/ceph-ssd/dashboard-ingress: host: "https://ceph.example.com" is not the name of a host. '
    + 'It is compared with the host of every request, and nothing would match. '
    + 'Write the name alone, without scheme, port, path or "*", for example ceph.example.com.',
  );
  expect(() => ceph.dashboard.addHttpRoute({ host: HOST, parents: [] })).toThrow(/parents: no gateway is named/);
  expect(() => ceph.dashboard.addOpenShiftRoute({ host: HOST, termination: rook.RouteTermination.PASSTHROUGH })).toThrow(
    'termination: TLS is to end by "passthrough", and the service speaks plain HTTP. '
    + 'The router and the service would not understand each other, and every request would fail. Use RouteTermination.EDGE.',
  );
  expect(() => ceph.dashboard.addExternalService({ nodePort: 0 })).toThrow(/nodePort: 0 is not a whole number from 1 to 65535/);
  const other = stack().ceph;
  expect(() => new rook.Ingress(other, 'ingress', { host: HOST, service: rook.ExposedService.dashboardOf(ceph) })).toThrow(/belongs to the site tokyo/);
});
