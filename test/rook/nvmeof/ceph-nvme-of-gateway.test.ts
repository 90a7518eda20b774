import { rook, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithPool } from './support';

function specOf(options: Partial<rook.NvmeOfGatewayOptions> = {}): any {
  const { site, ceph, pool } = siteWithPool();
  ceph.addNvmeOfGateway('gateway', { pool, ...options });
  return objectOf(site, 'CephNVMeOFGateway', 'gateway', 'ceph-ssd').spec;
}

test('two gateways in a group of their own', () => {
  expect(specOf()).toEqual({ pool: 'nvmeof', group: 'gateway', instances: 2 });
});

test('ports reach the configuration that gateways take them from, unless it is set there', () => {
  expect(specOf({ ports: { io: 4421, gateway: 5501, discovery: 8010 }, config: { gateway: { enable_auth: 'True' }, discovery: { port: '8011' } } })).toMatchObject({
    ports: { ioPort: 4421, gatewayPort: 5501, discoveryPort: 8010 },
    nvmeofConfig: { gateway: { port: '5501', enable_auth: 'True' }, discovery: { port: '8011' } },
  });
  expect(specOf({ ports: { io: 4421 } })).not.toHaveProperty('nvmeofConfig');
  expect(specOf({ ports: { gateway: 5501 }, configMapName: 'conf' })).toMatchObject({ configMapRef: 'conf', ports: { gatewayPort: 5501 } });
  expect(specOf({ ports: { gateway: 5501 }, configMapName: 'conf' })).not.toHaveProperty('nvmeofConfig');
});

test('a spread takes the place of that of Rook', () => {
  expect(specOf({ spread: [Topology.ZONE], spreadPolicy: rook.SpreadPolicy.STRICT }).placement).toEqual({
    topologySpreadConstraints: [{
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'DoNotSchedule',
      nodeTaintsPolicy: 'Honor',
      labelSelector: { matchLabels: { 'app': 'rook-ceph-nvmeof', 'app.kubernetes.io/part-of': 'gateway' } },
    }],
  });
  expect(specOf({ spread: [Topology.ZONE], placement: { topologySpreadConstraints: [] } }).placement).toEqual({ topologySpreadConstraints: [] });
  expect(specOf()).not.toHaveProperty('placement');
});

test('gateways know their cluster, their pool, their services and their ports', () => {
  const { ceph, pool } = siteWithPool();
  const gateway = ceph.addNvmeOfGateway('gateway', { pool, instances: 28 });
  expect([gateway.cluster, gateway.pool, gateway.name, gateway.ioPort, gateway.gatewayPort]).toEqual([ceph, pool, 'gateway', 4420, 5500]);
  expect(gateway.serviceNames.slice(24)).toEqual(['y', 'z', 'aa', 'ab'].map((id) => `rook-ceph-nvmeof-gateway-${id}`));
  expect(rook.CephNvmeOfGateway.isCephNvmeOfGateway(gateway)).toBe(true);
  expect(rook.CephNvmeOfGateway.isCephNvmeOfGateway(pool)).toBe(false);
});

test('mistakes are refused where they are made', () => {
  const { ceph, far } = siteWithPool();
  expect(() => ceph.addNvmeOfGateway('gateway', { pool: far })).toThrow(
    'tokyo/rook/ceph-ssd/nvme-of-gateway.gateway: pool: the pool far belongs to the cluster ceph-hdd. The gateways look for it in the cluster ceph-ssd. Pass a pool of the same cluster.');
  expect(() => specOf({ pool: 'nvmeof' as any })).toThrow('pool: "nvmeof" is not a block pool');
  expect(() => specOf({ instances: 0 })).toThrow('instances: 0 is not a whole number from 1 up');
  expect(() => specOf({ ports: { io: 0 } })).toThrow('ports.io: 0 is not a whole number from 1 to 65535');
  expect(() => ceph.addNvmeOfGateway('Gateway', { pool: far })).toThrow();
});
