import { claimBelowMinimum } from '../../../../../lib/engine/admission/rules/topolvm/claim-below-minimum';
import { object, storageClass, verdicts, workload } from '../samples';

test('100 MiB of xfs', () => {
  expect(verdicts(claimBelowMinimum,
    [storageClass('local', 'topolvm.io', { parameters: { 'csi.storage.k8s.io/fstype': 'xfs' } }), object('v1', 'PersistentVolumeClaim', 'data', 'web', { spec: { storageClassName: 'local', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '100Mi' } } } })])).toEqual([
    {
      object: 'data',
      property: 'spec',
      message: 'PersistentVolumeClaim web/data asks for 100 MiB of class local, TopoLVM makes 300 MiB at least (xfs)',
      fix: 'Ask for the minimum of the file system: 300Mi for xfs, 200Mi for btrfs, 32Mi for ext4, 8Mi for blocks unless the controller is told otherwise',
    },
  ]);
});

test('silent: 300 MiB of xfs, and blocks', () => {
  expect(verdicts(claimBelowMinimum,
    [storageClass('local', 'topolvm.io', { parameters: { 'csi.storage.k8s.io/fstype': 'xfs' } }), object('v1', 'PersistentVolumeClaim', 'data', 'web', { spec: { storageClassName: 'local', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '300Mi' } } } }), object('v1', 'PersistentVolumeClaim', 'data', 'web', { spec: { storageClassName: 'local', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Mi' } }, volumeMode: 'Block' } })])).toEqual([]);
});

test.each([[['--minimum-allocation-block=1Gi']], [['--minimum-allocation-block', '1Gi']]])('64 MiB of blocks, where %j is the least', (args) => {
  const claim = object('v1', 'PersistentVolumeClaim', 'data', 'web', {
    spec: { storageClassName: 'local', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '64Mi' } }, volumeMode: 'Block' },
  });
  const told = (...line: string[]) => verdicts(claimBelowMinimum, [
    storageClass('local', 'topolvm.io', {}), claim, workload('Deployment', 'topolvm-controller', 'topolvm-system', { command: ['/topolvm-controller'], args: line }),
  ]).map(({ message }) => message);
  expect(told(...args)).toEqual(['PersistentVolumeClaim web/data asks for 64 MiB of class local, TopoLVM makes 1 GiB at least (block)']);
  expect(told()).toEqual([]);
  expect(told('--minimum-allocation-xfs=1Gi')).toEqual([]);
});
