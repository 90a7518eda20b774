import { derivedNameInvalid } from '../../../../../lib/engine/admission/rules/pie/derived-name-invalid';
import { pool, probe, verdicts } from '../samples';

test('nodes under IP addresses and full names', () => {
  expect(verdicts(derivedNameInvalid,
    [probe({ monitoringStorageClass: 'ceph-ssd-block' }, 'ceph-ssd-block'), probe({ monitoringStorageClass: 'aaaaaaaaaaa.b' }, 'cut')],
    { nodePools: [pool({ count: 2, nodeNames: ['10.100.100.1', 'storage-node-1.dc1'] })] })).toEqual([
    {
      object: 'ceph-ssd-block',
      property: 'spec.nodeSelector',
      message: 'PieProbe ceph-ssd-block needs a PersistentVolumeClaim named pie-pvc-ceph-ssd-b-10.100.100.-ceph-ssd-block-<hash> on node 10.100.100.1',
      fix: 'Select other nodes, or give the probe or the class a name without a dot at the cut',
    },
    {
      object: 'ceph-ssd-block',
      property: 'spec.nodeSelector',
      message: 'PieProbe ceph-ssd-block needs a CronJob named mount-ceph-ssd-b-storage-node-1.-ceph-ssd-blo-<hash> on node storage-node-1.dc1',
      fix: 'Select other nodes, or give the probe or the class a name without a dot at the cut',
    },
    {
      object: 'cut',
      property: 'spec.monitoringStorageClass',
      message: 'PieProbe cut of class aaaaaaaaaaa.b needs a CronJob named provision-cut-aaaaaaaaaaa.-<hash>',
      fix: 'Select other nodes, or give the probe or the class a name without a dot at the cut',
    },
  ]);
});

test('silent: nodes under short names', () => {
  expect(verdicts(derivedNameInvalid,
    [probe()],
    { nodePools: [pool({ count: 2, nodeNames: ['10.69.0.4', 'worker-01'] })] })).toEqual([]);
});
