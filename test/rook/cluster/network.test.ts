import { rook, RookRelease, Site, StorageApp } from 'rookery';
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

describe('drivers and the network of Multus', () => {
  const NETWORKS = 'k8s.v1.cni.cncf.io/networks';
  const multus = (name: string) => rook.Network.multus({ publicNetwork: rook.NetworkAttachment.of('networks', name) });

  function annotations(csi: rook.CsiOptions) {
    const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
    const operator = new rook.Operator(site, 'rook', { csi });
    for (const [index, name] of ['blue', 'amber', 'blue'].entries()) operator.addCluster(`${name}-${index}`, { mons: rook.Mons.onHost(), network: multus(name) });
    return (kind: string, name: string): any => {
      const { spec } = objectOf(site, kind, name);
      return (spec.driverSpecDefaults ?? spec).controllerPlugin.annotations;
    };
  }

  test('pods that make volumes are attached to the public networks of all clusters', () => {
    const of = annotations({});
    expect(of('OperatorConfig', 'ceph-csi-operator-config')).toEqual({ [NETWORKS]: 'networks/amber, networks/blue' });
    expect(of('Driver', 'rook-ceph.rbd.csi.ceph.com')).toBeUndefined();
  });

  test('a driver with annotations of its own is attached by itself, and networks that are given count', () => {
    const of = annotations({
      defaults: { controllerPlugin: { annotations: { [NETWORKS]: 'networks/mine' } } },
      drivers: [rook.CsiDriver.rbd({ controllerPlugin: { annotations: { team: 'storage' } } }), rook.CsiDriver.cephFs()],
    });
    expect(of('OperatorConfig', 'ceph-csi-operator-config')).toEqual({ [NETWORKS]: 'networks/mine' });
    expect(of('Driver', 'rook-ceph.rbd.csi.ceph.com')).toEqual({ [NETWORKS]: 'networks/amber, networks/blue', team: 'storage' });
  });

  test('without such a network they have no annotations', () => {
    const { driverSpecDefaults } = objectOf(withNetwork(rook.Network.pod()), 'OperatorConfig', 'ceph-csi-operator-config').spec;
    expect(driverSpecDefaults.controllerPlugin).not.toHaveProperty('annotations');
  });

  test('an operator that writes the drivers itself attaches them itself', () => {
    const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { releases: { rook: RookRelease.V1_19 } });
    new rook.Operator(site, 'rook').addCluster('ceph', { mons: rook.Mons.onHost(), network: multus('blue') });
    expect([...namesOf(site, 'Driver'), ...namesOf(site, 'OperatorConfig')]).toEqual([]);
  });
});
