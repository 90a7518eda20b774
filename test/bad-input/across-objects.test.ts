import { ApiObject } from 'cdk8s';
import { BindingMode, Duration, pie, rook, Size } from 'rookery';
import { findings, nodes, refused } from './support';

const CEPH_ROOK = 'ceph.rook.io/v1';

describe('a pool in a cluster that is not there', () => {
  const finding = (origin: string) => `error rook/no-cluster
  at ${origin}: metadata.namespace (CephBlockPool ceph-hdd/pool)
  CephBlockPool ceph-hdd/pool needs a CephCluster in namespace ceph-hdd, and there is none.
  Rook looks for the CephCluster in the namespace of the object and waits for it without end.
  Put the object into the namespace of its CephCluster, or declare that CephCluster with \`existing\` on the site.`;

  test('written by hand', () => {
    expect(findings(refused(({ site, operator }) => {
      expect(operator.operatorNamespace).toBe('rook-ceph');
      new ApiObject(site, 'pool', {
        apiVersion: CEPH_ROOK, kind: 'CephBlockPool', metadata: { name: 'pool', namespace: 'ceph-hdd' }, spec: { replicated: { size: 3 } },
      });
    }))).toContain(finding('tokyo/pool'));
  });

  test('moved by overrides', () => {
    expect(findings(refused((stack) => {
      stack.cluster().addBlockPool('pool', rook.Redundancy.replicated(3), { overrides: { metadata: { namespace: 'ceph-hdd' } } });
    }))).toContain(finding('tokyo/rook/ceph-ssd/block-pool.pool/pool'));
  });

  test('named by a storage class', () => {
    expect(findings(refused((stack) => {
      stack.pool().addStorageClass('ceph-block', { volumeNamePrefix: 'ssd-' });
      new ApiObject(stack.site, 'class', {
        apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'lost' }, provisioner: 'rook-ceph.rbd.csi.ceph.com',
        parameters: { clusterID: 'ceph-ssd', pool: 'replcated', ...secrets('ceph-ssd') },
      });
    }))).toEqual([`error rook/class-pool-missing
  at tokyo/class: parameters.pool (StorageClass lost)
  StorageClass lost uses pool replcated, and namespace ceph-ssd has no CephBlockPool of that name.
  The driver cannot make images in a pool that does not exist, and every claim of the class stays Pending.
  Name a CephBlockPool in the namespace of the cluster, or declare the pool with \`existing\` on the site.`]);
  });
});

test('a storage class name used twice', () => {
  expect(findings(refused((stack) => {
    const ceph = stack.cluster();
    for (const pool of ['first', 'second']) ceph.addBlockPool(pool, rook.Redundancy.replicated(3)).addStorageClass('fast');
  }))).toEqual([`error objects/duplicate
  at tokyo/rook/ceph-ssd/block-pool.second/storage-class.fast/class: metadata.name (StorageClass fast)
  StorageClass fast is there already, made by tokyo/rook/ceph-ssd/block-pool.first/storage-class.fast/class.
  Whichever is applied last replaces the other, in every run anew.
  Give one of them another name.`]);
});

test('a device set whose template is not Block', () => {
  const volumeClaimTemplates = [{
    metadata: { name: 'data' },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'local', volumeMode: 'Filesystem', resources: { requests: { storage: '1Ti' } } },
  }];
  const storageClassDeviceSets = [{ name: 'set1', count: 3, volumeClaimTemplates }];
  expect(findings(refused((stack) => stack.cluster({ overrides: { spec: { storage: { storageClassDeviceSets } } } })))).toEqual([`error rook/osd-template-not-block
  at tokyo/rook/ceph-ssd/cluster: spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[0].spec.volumeMode (CephCluster ceph-ssd/ceph-ssd)
  Device set "set1" of CephCluster ceph-ssd/ceph-ssd asks for volumes of mode Filesystem.
  An OSD takes its claim as a raw device; with a file system on it the prepare pod never starts.
  Set volumeMode: Block on every claim template of the device set.`]);
});

test('a device set whose class is not WaitForFirstConsumer', () => {
  expect(findings(refused((stack) => {
    const early = stack.lvm.addStorageClass('early', { deviceClass: stack.ssd, bindingMode: BindingMode.IMMEDIATE });
    stack.cluster({ osds: [stack.osds({ storageClass: early })] });
  }))).toEqual([`error rook/osd-class-binds-early
  at tokyo/rook/ceph-ssd/cluster: spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[0].spec.storageClassName (CephCluster ceph-ssd/ceph-ssd)
  Device set "set1" of CephCluster ceph-ssd/ceph-ssd uses class early of topolvm.io, whose volumeBindingMode is Immediate.
  The volume is made on a node picked without looking at the pod, so daemons pile up on few nodes or stay Pending.
  Use a storage class with volumeBindingMode: WaitForFirstConsumer.`]);
});

test('more mons than nodes', () => {
  expect(findings(refused((stack) => {
    stack.cluster({ mons: rook.Mons.onPvc(stack.local, { size: Size.gibi(10), count: 5 }) });
  }, nodes(3)))).toEqual([`error rook/mons-exceed-nodes
  at tokyo/rook/ceph-ssd/cluster: spec.mon.count (CephCluster ceph-ssd/ceph-ssd)
  CephCluster ceph-ssd/ceph-ssd asks for 5 mons, the site has 3 nodes that take them and have volumes of class local.
  Rook runs one mon a node: it refuses more mons than nodes, and mons that no node takes stay Pending and hold up the cluster.
  Lower mon.count, or let more nodes take mons with tolerations and affinity.`]);
});

test('an unknown field through overrides', () => {
  expect(findings(refused((stack) => stack.cluster({ overrides: { spec: { mon: { cout: 5 } } } })))).toEqual([`error schema/unknown-field
  at tokyo/rook/ceph-ssd/cluster: spec.mon.cout (CephCluster ceph-ssd/ceph-ssd)
  unknown field "cout", did you mean "count"?
  The API server drops fields that the schema does not know, or refuses the whole object.
  Rename it to "count".`]);
});

test('two clusters in one namespace', () => {
  const found = findings(refused((stack) => {
    stack.cluster({ namespace: 'ceph' }, 'a');
    stack.cluster({ namespace: 'ceph' }, 'b');
  }));
  const finding = (name: string) => `error rook/two-clusters-in-namespace
  at tokyo/rook/${name}/cluster: metadata.namespace (CephCluster ceph/${name})
  Namespace ceph holds 2 CephClusters: a, b.
  Rook then reconciles none of them and only logs it.
  Give every CephCluster a namespace of its own.`;
  expect(found).toContain(finding('a'));
  expect(found).toContain(finding('b'));
});

test('a probe whose period is not above its threshold', () => {
  expect(findings(refused((stack) => {
    new pie.Pie(stack.site, 'pie').addProbe(stack.local, { probePeriod: Duration.minutes(1), probeThreshold: Duration.minutes(1) });
  }))).toEqual([`error pie/period-not-above-threshold
  at tokyo/pie/probe-local: spec.probePeriod (PieProbe pie/local)
  PieProbe local runs every 1 min and gives each run 1m0s.
  pie refuses to reconcile such a probe: nothing is made, and only its log says so; the defaults of both fields break this.
  Set probePeriod (minutes) above probeThreshold, for example 5 and 1m0s.`]);
});

test('names of nodes that pie cuts at the wrong place', () => {
  expect(findings(refused((stack) => {
    new pie.Pie(stack.site, 'pie').addProbe(stack.local);
  }, nodes(2, ['worker-001.example.com', 'worker-2'])))).toEqual([`error pie/derived-name-invalid
  at tokyo/pie/probe-local: spec.nodeSelector (PieProbe pie/local)
  PieProbe local needs a PersistentVolumeClaim named pie-pvc-local-worker-001.-local-<hash> on node worker-001.example.com.
  pie makes names of objects from the first letters of other names; where a cut ends in a dot Kubernetes refuses the name, and pie also leaves out the nodes after it.
  Select other nodes, or give the probe or the class a name without a dot at the cut.`]);
});

function secrets(namespace: string): Record<string, string> {
  return Object.fromEntries(['provisioner', 'controller-expand', 'controller-publish', 'node-stage'].flatMap((call) => [
    [`csi.storage.k8s.io/${call}-secret-name`, call === 'node-stage' ? 'rook-csi-rbd-node' : 'rook-csi-rbd-provisioner'],
    [`csi.storage.k8s.io/${call}-secret-namespace`, namespace],
  ]));
}
