import { nfsServersShareNode } from '../../../../../lib/engine/admission/rules/rook/nfs-servers-share-node';
import { cluster, verdicts } from '../samples';
import { nfs } from './nfs-samples';

const HOST = 'kubernetes.io/hostname';

test('two servers on the host network that could meet', () => {
  expect(verdicts(nfsServersShareNode, [cluster({ network: { provider: 'host' } }), nfs({ server: { active: 2 } })])).toEqual([
    {
      object: 'shares',
      property: 'spec.server.placement',
      message: 'CephNFS rook-ceph/shares has 2 servers on the host network, each at port 2049, and nothing keeps them on different nodes',
      fix: 'Keep the servers apart with a required podAntiAffinity or a spread constraint over kubernetes.io/hostname with DoNotSchedule, or take them off the host network',
    },
  ]);
});

test('silent: one server, servers that are kept apart, servers with addresses of their own', () => {
  const apart = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: HOST }] } };
  const spread = { topologySpreadConstraints: [{ topologyKey: HOST, whenUnsatisfiable: 'DoNotSchedule', maxSkew: 1 }] };
  expect(verdicts(nfsServersShareNode, [
    cluster({ network: { provider: 'host' } }), nfs(), nfs({ server: { active: 2, placement: apart } }), nfs({ server: { active: 2, placement: spread } }),
    nfs({ server: { active: 2, hostNetwork: false } }),
  ])).toEqual([]);
  expect(verdicts(nfsServersShareNode, [nfs({ server: { active: 2 } })])).toEqual([]);
});
