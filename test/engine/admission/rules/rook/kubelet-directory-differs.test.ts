import { kubeletDirectoryDiffers } from '../../../../../lib/engine/admission/rules/rook/kubelet-directory-differs';
import { driver, object, operator, verdicts, workload } from '../samples';

test('TopoLVM under another directory', () => {
  expect(verdicts(kubeletDirectoryDiffers,
    [driver(), workload('DaemonSet', 'topolvm-node', 'topolvm-system', { command: ['/topolvm-node', '--csi-socket=/var/lib/k0s/kubelet/plugins/topolvm.io/node/csi-topolvm.sock'] })])).toEqual([
    {
      object: 'rook-ceph.rbd.csi.ceph.com',
      property: 'spec.nodePlugin.kubeletDirPath',
      message: 'Driver rook-ceph/rook-ceph.rbd.csi.ceph.com takes /var/lib/kubelet for the directory of the kubelet, DaemonSet topolvm-system/topolvm-node takes /var/lib/k0s/kubelet',
      fix: 'Set the directory of the distribution for both, such as /var/lib/k0s/kubelet',
    },
  ]);
});

test('silent: both under the directory that the defaults name', () => {
  expect(verdicts(kubeletDirectoryDiffers,
    [driver(), object('csi.ceph.io/v1', 'OperatorConfig', 'ceph-csi-operator-config', 'rook-ceph', { spec: { driverSpecDefaults: { nodePlugin: { kubeletDirPath: '/var/lib/k0s/kubelet/' } } } }), workload('DaemonSet', 'topolvm-node', 'topolvm-system', { command: ['/topolvm-node', '--csi-socket=/var/lib/k0s/kubelet/plugins/topolvm.io/node/csi-topolvm.sock'] })])).toEqual([]);
});

test('drivers that Rook 1.19 makes look where the operator is told', () => {
  const topolvm = workload('DaemonSet', 'topolvm-node', 'topolvm-system', {
    command: ['/topolvm-node', '--csi-socket=/var/lib/k0s/kubelet/plugins/topolvm.io/node/csi.sock'],
  });
  const facts = { releases: { rook: '1.19.10' } };
  const found = verdicts(kubeletDirectoryDiffers, [operator(), topolvm], facts);
  expect(found.map(({ object: name, property, message }) => [name, property, message])).toEqual([
    [
      'rook-ceph-operator',
      'spec.template.spec.containers',
      'Driver rook-ceph/rook-ceph.rbd.csi.ceph.com takes /var/lib/kubelet for the directory of the kubelet, DaemonSet topolvm-system/topolvm-node takes /var/lib/k0s/kubelet',
    ],
  ]);
  expect(verdicts(kubeletDirectoryDiffers, [operator({ ROOK_CSI_KUBELET_DIR_PATH: '/var/lib/k0s/kubelet' }), topolvm], facts)).toEqual([]);
});
