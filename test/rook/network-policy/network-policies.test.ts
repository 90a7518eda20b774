import { Platform, rook } from 'rookery';
import type { SiteProps } from 'rookery';
import { objectsOf } from '../../support/objects';
import { siteWithOperator } from '../cluster/support';

function policies(
  options: rook.NetworkPoliciesOptions = {}, cluster: Partial<rook.CephClusterOptions> = {}, site: SiteProps = {},
): Record<string, any> {
  const stack = siteWithOperator(site);
  stack.operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost(), ...cluster }).addNetworkPolicies(options);
  return Object.fromEntries(objectsOf(stack.site).filter(({ kind }) => kind === 'NetworkPolicy').map(({ metadata, spec }) => {
    expect(metadata.namespace).toBe('ceph-ssd');
    expect([spec.podSelector, spec.policyTypes]).toEqual([{ matchLabels: { app: metadata.name } }, ['Egress']]);
    return [metadata.name, spec.egress];
  }));
}

/** Each rule in a line: where to, and the ports. */
function lines(egress: any[]): string[] {
  return egress.map(({ to, ports }) => [
    to.map(({ ipBlock, podSelector, namespaceSelector }: any) => (
      ipBlock?.cidr ?? [namespaceSelector.matchLabels['kubernetes.io/metadata.name'], podSelector?.matchLabels.app].filter(Boolean).join('/'))).join(' '),
    ports.map(({ protocol, port, endPort }: any) => `${protocol} ${port}${endPort ? `-${endPort}` : ''}`).join(' '),
  ].join(': '));
}

const DNS = 'kube-system: UDP 53 TCP 53';
const MON = 'ceph-ssd/rook-ceph-mon: TCP 3300 TCP 6789';

test('daemons that need the API server or a key service reach everything, as upstream lets them', () => {
  const all = policies();
  expect(Object.keys(all).filter((name) => JSON.stringify(all[name]) === '[{}]')).toEqual([
    'rook-ceph-mon', 'rook-ceph-osd', 'rook-ceph-mgr', 'rook-ceph-osd-prepare', 'rook-ceph-tools',
  ]);
});

test('the others reach what they speak to; reports of crashes go to a mgr, and mons may lack msgr2', () => {
  const all = policies();
  expect(lines(all['rook-ceph-mds'])).toEqual([
    DNS, MON, 'ceph-ssd/rook-ceph-mgr: TCP 6800-7300', 'ceph-ssd/rook-ceph-osd: TCP 6800-7300', 'ceph-ssd/rook-ceph-mds: TCP 6800-7300',
  ]);
  expect(lines(all['rook-ceph-exporter'])).toEqual([DNS, MON]);
  expect(lines(all['rook-ceph-crashcollector'])).toEqual([DNS, MON, 'ceph-ssd/rook-ceph-mgr: TCP 6800-7300']);
});

test('names are asked for where the platform answers them, or where it is said', () => {
  expect(lines(policies({}, {}, { platform: Platform.OPENSHIFT })['rook-ceph-exporter'])[0]).toBe('openshift-dns: UDP 53 TCP 53 UDP 5353 TCP 5353');
  expect(lines(policies({ dnsNamespace: 'dns', dnsAddresses: ['169.254.20.10/32'] })['rook-ceph-exporter'])[0]).toBe('dns 169.254.20.10/32: UDP 53 TCP 53');
});

test('daemons outside of the pod network are reached by their addresses', () => {
  const mgr = { hostNetwork: true };
  expect(lines(policies({ daemonAddresses: ['10.0.0.0/16'] }, { mgr })['rook-ceph-exporter'])).toEqual([
    DNS, MON, '10.0.0.0/16: TCP 3300 TCP 6789 TCP 6800-7300',
  ]);
  expect(() => policies({}, { mgr })).toThrow(
    'tokyo/rook/ceph-ssd/network-policies: daemonAddresses: the mgrs of ceph-ssd are on the network of their nodes. '
    + 'No policy finds them by their labels there, so that other daemons could not reach them. '
    + 'Pass the addresses of the nodes as daemonAddresses, for example ["10.0.0.0/16"].',
  );
});

test('on the network of the nodes no policy would hold', () => {
  expect(() => policies({}, { network: rook.Network.host() })).toThrow(
    'tokyo/rook/ceph-ssd/network-policies: cluster: the daemons of ceph-ssd are on the network of their nodes. '
    + 'Network policies hold for the network of pods only: nothing would be kept from anything. Leave the policies out, or use Network.pod().',
  );
});

test('mistakes are found', () => {
  expect(() => policies({ dnsAddresses: '169.254.20.10/32' as any })).toThrow(/dnsAddresses: "169\.254\.20\.10\/32" is not a list/);
  expect(() => policies({ dnsNamespace: 'Kube' })).toThrow(/dnsNamespace: "Kube" cannot be a name/);
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost() }).addNetworkPolicies({ daemonAddresses: ['10.0.0.1'] });
  expect(site.findings().filter(({ rule }) => rule === 'syntax/network-policy').length).toBeGreaterThan(0);
});
