import { Resources, rook, Size, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithPool } from './support';

const { site, ceph, pool } = siteWithPool();
ceph.addNvmeOfGateway('all', {
  pool,
  group: 'group-a',
  instances: 3,
  image: 'quay.io/ceph/nvmeof:1.5',
  ports: { io: 4421, gateway: 5501, monitor: 5502, discovery: 8010 },
  config: { spdk: { mem_size: '2048' } },
  hostNetwork: true,
  spread: [Topology.HOST],
  placement: { tolerations: [{ key: 'storage', operator: 'Exists' }] },
  resources: Resources.of({ cpu: '2', memory: Size.gibi(6) }),
  priorityClassName: 'system-cluster-critical',
  livenessProbe: { disabled: false, probe: { periodSeconds: 30 } },
  labels: { team: 'storage' },
  annotations: { note: 'x' },
});
ceph.addNvmeOfGateway('by-file', { pool, configMapName: 'nvmeof-conf' });

const reached = new Set(['all', 'by-file'].flatMap((name) => renderedPaths(objectOf(site, 'CephNVMeOFGateway', name))));

test('a property reaches every field of the CephNVMeOFGateway', () => {
  expect(schemaPaths('ceph.rook.io/v1', 'CephNVMeOFGateway').filter((path) => !reached.has(path))).toEqual([]);
});

test('no field is written that the CephNVMeOFGateway does not have', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});

test('every value has the type and the form that the schema asks for', () => {
  expect(site.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule))).toEqual([]);
});

test('the driver takes no snapshots, for which it lacks the permissions', () => {
  expect(objectOf(site, 'Driver', 'rook-ceph.nvmeof.csi.ceph.com').spec.snapshotPolicy).toBe(rook.SnapshotPolicy.NONE);
});
