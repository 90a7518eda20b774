import { nfsHostPortTaken } from '../../../../../lib/engine/admission/rules/rook/nfs-host-port-taken';
import { cluster, pool, verdicts } from '../samples';
import { nfs } from './nfs-samples';

const HOST = cluster({ network: { provider: 'host' } });
const on = (role: string) => ({
  placement: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'role', operator: 'In', values: [role] }] }] } } },
});
const server = (options: object, name: string, namespace?: string) => nfs({ server: { active: 1, ...options } }, name, namespace);

test('two CephNFS of a cluster on the network of its nodes, or of two clusters, at one port', () => {
  expect(verdicts(nfsHostPortTaken, [HOST, nfs(), nfs({}, 'other')])).toEqual([{
    object: 'other',
    property: 'spec.server.port',
    message: 'Servers of CephNFS rook-ceph/other and CephNFS rook-ceph/shares both want port 2049 of their nodes, and may run on the same ones',
    fix: 'Give each CephNFS a server.port of its own, keep their servers on different nodes, or take them off the host network',
  }]);
  const found = verdicts(nfsHostPortTaken, [server({ hostNetwork: true, port: 2050 }, 'a'), server({ hostNetwork: true, port: 2050 }, 'b', 'second')]);
  expect(found.map(({ object }) => object)).toEqual(['b']);
});

test('silent: other ports, other nodes, pods with addresses of their own, servers that keep away from others', () => {
  expect(verdicts(nfsHostPortTaken, [HOST, nfs(), server({ port: 2050 }, 'other')])).toEqual([]);
  expect(verdicts(nfsHostPortTaken, [HOST, nfs(), server({ hostNetwork: false }, 'other')])).toEqual([]);
  expect(verdicts(nfsHostPortTaken, [cluster(), nfs(), nfs({}, 'other')])).toEqual([]);
  const apart = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] } };
  expect(verdicts(nfsHostPortTaken, [HOST, nfs(), server({ placement: apart }, 'other')])).toEqual([]);
  const nodePools = ['fast', 'slow'].map((role) => pool({ name: role, labels: { role } }));
  expect(verdicts(nfsHostPortTaken, [HOST, server(on('fast'), 'a'), server(on('slow'), 'b')], { nodePools })).toEqual([]);
});
