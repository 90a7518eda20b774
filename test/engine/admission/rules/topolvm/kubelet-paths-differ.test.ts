import { kubeletPathsDiffer } from '../../../../../lib/engine/admission/rules/topolvm/kubelet-paths-differ';
import { verdicts, workload } from '../samples';

const SOCKET = 'plugins/topolvm.io/node/csi-topolvm.sock';

function node(socket: string, registered: string, kubelet: string): any {
  const plugin = `${socket}/plugins/topolvm.io/node`;
  return workload('DaemonSet', 'topolvm-node', 'topolvm-system', {}, {
    containers: [
      { name: 'topolvm-node', command: ['/topolvm-node', `--csi-socket=${socket}/${SOCKET}`], volumeMounts: [{ name: 'plugin', mountPath: plugin }] },
      { name: 'csi-registrar', command: ['/csi-node-driver-registrar', `--kubelet-registration-path=${registered}/${SOCKET}`] },
    ],
    volumes: [{ name: 'plugin', hostPath: { path: plugin } }, { name: 'pods', hostPath: { path: `${kubelet}/pods/` } }],
  });
}

test('a driver that is registered elsewhere, and pods of another kubelet', () => {
  expect(verdicts(kubeletPathsDiffer, [node('/var/lib/kubelet', '/var/lib/k0s/kubelet', '/var/lib/kubelet')])).toEqual([
    {
      object: 'topolvm-node',
      property: 'spec.template.spec.containers',
      message: `DaemonSet topolvm-system/topolvm-node registers /var/lib/k0s/kubelet/${SOCKET} with the kubelet, and topolvm-node listens at /var/lib/kubelet/${SOCKET} of the node`,
      fix: 'Take all paths from one directory of the kubelet, such as /var/lib/kubelet or /var/lib/k0s/kubelet',
    },
    {
      object: 'topolvm-node',
      property: 'spec.template.spec.volumes[1].hostPath.path',
      message: 'DaemonSet topolvm-system/topolvm-node mounts /var/lib/kubelet/pods/, and registers with a kubelet in /var/lib/k0s/kubelet',
      fix: 'Take all paths from one directory of the kubelet, such as /var/lib/kubelet or /var/lib/k0s/kubelet',
    },
  ]);
});

test('silent: one directory', () => {
  expect(verdicts(kubeletPathsDiffer, [node('/var/lib/k0s/kubelet', '/var/lib/k0s/kubelet', '/var/lib/k0s/kubelet')])).toEqual([]);
});
