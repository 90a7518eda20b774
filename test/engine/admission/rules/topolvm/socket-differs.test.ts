import { socketDiffers } from '../../../../../lib/engine/admission/rules/topolvm/socket-differs';
import { lvmd, pool, SOCKET_MOUNT, SOCKET_VOLUME, verdicts, workload } from '../samples';

const CLASSES = [{ 'name': 'ssd', 'volume-group': 'vg' }];
const node = (args: string[], volumes: object[] = [SOCKET_VOLUME], volumeMounts: object[] = [SOCKET_MOUNT], podSpec: object = {}) => (
  workload('DaemonSet', 'topolvm-node', 'topolvm-system', { command: ['/topolvm-node', ...args], volumeMounts }, { volumes, ...podSpec })
);
const FIX = 'Give --lvmd-socket of topolvm-node and socket-name of lvmd one path, in a directory of the node that both mount';

test('another file', () => {
  expect(verdicts(socketDiffers, [...lvmd(CLASSES, {}, 'lvmd', { 'socket-name': '/run/topolvm/other.sock' }), node(['--lvmd-socket=/run/topolvm/lvmd.sock'])])).toEqual([
    {
      object: 'topolvm-node',
      property: 'spec.template.spec.containers',
      message: 'DaemonSet topolvm-system/topolvm-node looks for lvmd at /run/topolvm/lvmd.sock of the node, DaemonSet topolvm-system/lvmd listens at /run/topolvm/other.sock',
      fix: FIX,
    },
  ]);
});

test('another directory of the node under one path, and the same under two', () => {
  expect(verdicts(socketDiffers, [...lvmd(CLASSES), node([], [{ name: 'socket', hostPath: { path: '/var/lib/topolvm' } }])])[0].message).toContain(
    'looks for lvmd at /var/lib/topolvm/lvmd.sock of the node,');
  const mounted = node(['--lvmd-socket', '/sockets/lvmd.sock'], [{ name: 'socket', hostPath: { path: '/var/run/topolvm/' } }], [{ name: 'socket', mountPath: '/sockets/' }]);
  expect(verdicts(socketDiffers, [...lvmd(CLASSES), mounted])).toEqual([]);
});

test('a socket that stays in the pod', () => {
  expect(verdicts(socketDiffers, [...lvmd(CLASSES), node([], [{ name: 'socket', emptyDir: {} }])])).toEqual([
    {
      object: 'topolvm-node',
      property: 'spec.template.spec.volumes',
      message: 'DaemonSet topolvm-system/topolvm-node looks for lvmd at /run/topolvm/lvmd.sock, which is no file of the node (volume socket is not a hostPath)',
      fix: FIX,
    },
  ]);
  expect(verdicts(socketDiffers, [...lvmd(CLASSES, {}, 'lvmd', { 'socket-name': '/run/other/lvmd.sock' }), node([])])).toEqual([
    {
      object: 'lvmd',
      property: 'spec.template.spec.volumes',
      message: 'DaemonSet topolvm-system/lvmd listens at /run/other/lvmd.sock, which is no file of the node (nothing is mounted there)',
      fix: FIX,
    },
  ]);
});

test('silent: as upstream, embedded, on other nodes, and with lvmd on the node itself', () => {
  const nodePools = [pool(), pool({ name: 'web', labels: { role: 'web' } })];
  const other = lvmd(CLASSES, { nodeSelector: { role: 'web' } }, 'lvmd', { 'socket-name': '/run/topolvm/other.sock' });
  expect(verdicts(socketDiffers, [...lvmd(CLASSES), node([])])).toEqual([]);
  expect(verdicts(socketDiffers, [...lvmd(CLASSES), node(['--embed-lvmd'], [], [])])).toEqual([]);
  expect(verdicts(socketDiffers, [...other, node([], [SOCKET_VOLUME], [SOCKET_MOUNT], { nodeSelector: { role: 'storage' } })], { nodePools })).toEqual([]);
  expect(verdicts(socketDiffers, [node(['--lvmd-socket=/run/lvmd/lvmd.sock'], [], [])])).toEqual([]);
});
