import { rook } from 'rookery';
import { namesOf, objectOf } from '../../support/objects';
import { siteWithOperator } from './support';

function withNetwork(network: rook.Network) {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph', { mons: rook.Mons.onHost(), network });
  return site;
}

function networkOf(network: rook.Network): any {
  return objectOf(withNetwork(network), 'CephCluster', 'ceph').spec.network;
}

test('each kind of network names its provider', () => {
  expect(networkOf(rook.Network.pod())).toEqual({ provider: '' });
  expect(networkOf(rook.Network.host({ publicRanges: ['10.0.0.0/8'] }))).toEqual({ provider: 'host', addressRanges: { public: ['10.0.0.0/8'] } });
  expect(networkOf(rook.Network.multus({ publicNetwork: rook.NetworkAttachment.of('net', 'public') }))).toEqual({
    provider: 'multus', selectors: { public: 'net/public' },
  });
});

test('connections hold what is set and nothing else', () => {
  expect(networkOf(rook.Network.pod({ encryption: false })).connections).toEqual({ encryption: { enabled: false } });
  expect(networkOf(rook.Network.pod({ requireMsgr2: true })).connections).toEqual({ requireMsgr2: true });
});

test('Multus without a network is refused', () => {
  expect(() => networkOf(rook.Network.multus({}))).toThrow(
    'tokyo/rook/ceph: network: Network.multus() names no network. Rook refuses the provider without a network to attach. '
    + 'Pass publicNetwork or clusterNetwork, for example NetworkAttachment.of("ceph-ssd", "public").',
  );
});

test('the operator may export services of a cluster that wants it', () => {
  const exported = rook.Network.pod({ multiClusterService: { enabled: true, clusterId: 'tokyo' } });
  expect(networkOf(exported).multiClusterService).toEqual({ enabled: true, clusterID: 'tokyo' });
  expect(namesOf(withNetwork(exported), 'Role')).toContain('rook-ceph-service-exports');
  expect(namesOf(withNetwork(rook.Network.pod()), 'Role')).not.toContain('rook-ceph-service-exports');
});
