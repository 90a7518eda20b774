import { monitoring, pie, rook, Site, topolvm } from 'rookery';
import { findings, refused, Stack } from './support';

const DEVICE_CLASS = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd' });

function duplicate(origin: string, object: string, first: string, others?: string): string {
  return `error objects/duplicate
  at ${origin}: metadata.name (${object})
  ${object} is there already, made by ${first}${others === undefined ? '' : `; so ${others}`}.
  Whichever is applied last replaces the other, in every run anew.
  ${others === undefined ? 'Give one of them another name' : 'Keep one of the two that make them, or give what they make other names'}.`;
}

test('two operators in one namespace', () => {
  const found = findings(refused(({ site }) => {
    new rook.Operator(site, 'first');
    new rook.Operator(site, 'second');
  }));
  const account = 'ServiceAccount-rook-ceph-rook-ceph-system';
  expect(found).toContain(duplicate(
    `tokyo/second/${account}`, 'ServiceAccount rook-ceph/rook-ceph-system', `tokyo/first/${account}`,
    'are ServiceAccount rook-ceph/objectstorage-provisioner, Role rook-ceph/rook-ceph-system, RoleBinding rook-ceph/rook-ceph-system and 2 more',
  ));
  expect(found.join('\n')).toContain('error rook/operators-overlap\n  at tokyo/second/deployment (Deployment rook-ceph/rook-ceph-operator)');
});

test('two operators for the same clusters', () => {
  const found = findings(refused(({ site }) => {
    new rook.Operator(site, 'first');
    new rook.Operator(site, 'second', { namespace: 'rook-other' });
  }));
  expect(found.map((text) => text.split('\n').slice(0, 4).join('\n'))).toEqual([`error rook/operators-overlap
  at tokyo/second/deployment (Deployment rook-other/rook-ceph-operator)
  Deployment rook-other/rook-ceph-operator runs beside Deployment rook-ceph/rook-ceph-operator, which looks after the clusters of all namespaces.
  Both reconcile every CephCluster and undo what the other did.`]);
});

test('two TopoLvm, which share all that they make', () => {
  const account = 'ServiceAccount-topolvm-system-topolvm-controller';
  expect(findings(refused(({ site }) => {
    new topolvm.TopoLvm(site, 'first', { deviceClasses: [DEVICE_CLASS] });
    new topolvm.TopoLvm(site, 'second', { deviceClasses: [DEVICE_CLASS] });
  }))).toEqual([duplicate(
    `tokyo/second/${account}`, 'ServiceAccount topolvm-system/topolvm-controller', `tokyo/first/${account}`,
    'are ServiceAccount topolvm-system/topolvm-node, ServiceAccount topolvm-system/topolvm-lvmd, ClusterRole topolvm-system:controller and 25 more',
  )]);
});

test('two TopoLvm in two namespaces', () => {
  expect(findings(refused(({ site }) => {
    new topolvm.TopoLvm(site, 'first', { deviceClasses: [DEVICE_CLASS] });
    new topolvm.TopoLvm(site, 'second', { deviceClasses: [DEVICE_CLASS], namespace: 'topolvm-other' });
  }))).toContain(duplicate('tokyo/second/driver', 'CSIDriver topolvm.io', 'tokyo/first/driver', 'is PriorityClass topolvm'));
});

test('two controllers of pie with one name', () => {
  expect(findings(refused(({ site }) => {
    new pie.Pie(site, 'first');
    new pie.Pie(site, 'second', { namespace: 'pie-other' });
  }))).toContain(duplicate('tokyo/second/ClusterRole-pie', 'ClusterRole pie', 'tokyo/first/ClusterRole-pie', 'is ClusterRoleBinding pie'));
});

test('two probes of one name', () => {
  expect(refused((stack) => {
    const controller = new pie.Pie(stack.site, 'pie');
    controller.addProbe(stack.local);
    controller.addProbe(stack.local);
  })).toBe('tokyo/pie: probeName: there is a probe named "local" '
    + 'already. Its volumes, jobs and metrics are told apart by the name of the probe. Give this one another probeName.');
});

test('two Monitoring', () => {
  expect(findings(refused((stack) => {
    new monitoring.Monitoring(stack.site, 'first');
    new monitoring.Monitoring(stack.site, 'second');
    stack.cluster();
  }))).toContain(duplicate(
    'tokyo/second/PrometheusRule-ceph-alerts-ceph-ssd', 'PrometheusRule ceph-ssd/ceph-alerts', 'tokyo/first/PrometheusRule-ceph-alerts-ceph-ssd',
    'are ServiceMonitor ceph-ssd/ceph-mgr, ServiceMonitor ceph-ssd/ceph-exporter, PrometheusRule topolvm-system/topolvm-alerts and 3 more',
  ));
});

describe('what belongs to another site', () => {
  test.each<[where: string, theirs: string, program: (stack: Stack, osaka: Site) => unknown]>([
    ['pool: cluster', 'tokyo/rook/ceph-ssd', (stack, osaka) => new rook.CephBlockPool(osaka, 'pool', { cluster: stack.cluster(), redundancy: rook.Redundancy.replicated(3) })],
    ['class: pool', 'tokyo/rook/ceph-ssd/block-pool.replicated', (stack, osaka) => new rook.BlockStorageClass(osaka, 'class', { pool: stack.pool() })],
    ['class: cluster', 'tokyo/rook/ceph-ssd', (stack, osaka) => new rook.BlockSnapshotClass(osaka, 'class', { cluster: stack.cluster() })],
    ['topolvm', 'tokyo/topolvm', (stack, osaka) => new topolvm.TopoLvmStorageClass(osaka, 'class', { topolvm: stack.lvm, className: 'local', deviceClass: stack.ssd })],
    ['storageClass', 'tokyo/topolvm/storage-class.local', (stack, osaka) =>
      new topolvm.TopoLvmSnapshotClass(osaka, 'class', { storageClass: stack.local, className: 'local' })],
    ['controller', 'tokyo/pie', (stack, osaka) => new pie.PieProbe(osaka, 'probe', { controller: new pie.Pie(stack.site, 'pie'), storageClass: stack.local })],
  ])('is refused as %s', (where, theirs, program) => {
    expect(refused((stack) => program(stack, new Site(stack.app, 'osaka')))).toBe(`osaka${where.includes(': ') ? '/' : ': '}${where}: ${theirs} belongs to the site `
      + 'tokyo. Nothing of it is in the Kubernetes cluster osaka. Pass one of the site osaka.');
  });

  test('is missed as an operator', () => {
    expect(findings(refused((stack) => {
      const osaka = new Site(stack.app, 'osaka');
      new rook.CephCluster(osaka, 'ceph', { operator: stack.operator, mons: rook.Mons.onHost() });
    })).map((text) => text.split('\n').slice(0, 3).join('\n'))).toContain(`error reference/namespace-missing
  at osaka/ceph/RoleBinding-rook-ceph-rook-ceph-mgr-system-ceph: metadata.namespace (RoleBinding rook-ceph/rook-ceph-mgr-system-ceph)
  Namespace rook-ceph does not exist.`);
  });

  test('is missed as a storage class', () => {
    expect(findings(refused((stack) => new pie.Pie(new Site(stack.app, 'osaka'), 'pie').addProbe(stack.local)))).toEqual([`error reference/storage-class-missing
  at osaka/pie/probe-local: spec.monitoringStorageClass (PieProbe pie/local)
  StorageClass local does not exist.
  Claims of a class that does not exist stay Pending.
  Create the storage class, or declare it with \`existing\` on the site if something else brings it.`]);
  });
});
