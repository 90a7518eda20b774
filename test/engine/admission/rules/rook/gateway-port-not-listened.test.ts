import { gatewayPortNotListened } from '../../../../../lib/engine/admission/rules/rook/gateway-port-not-listened';
import { verdicts } from '../samples';
import { gateway } from './nfs-samples';

test('a port that the gateways are not told', () => {
  expect(verdicts(gatewayPortNotListened, [gateway({ ports: { gatewayPort: 5501, ioPort: 4421 } })])).toEqual([
    {
      object: 'gateway',
      property: 'spec.ports.gatewayPort',
      message: 'CephNVMeOFGateway rook-ceph/gateway is served at port 5501, and its gateways listen on 5500',
      fix: 'Set nvmeofConfig.gateway.port to "5501"',
    },
  ]);
});

test('a port that only the gateways are told', () => {
  expect(verdicts(gatewayPortNotListened, [gateway({ nvmeofConfig: { discovery: { port: '8010' } } })]).map(({ message }) => message)).toEqual([
    'CephNVMeOFGateway rook-ceph/gateway is served at port 8009, and its gateways listen on 8010',
  ]);
});

test('silent: the usual ports, ports that both are told, a configuration that is not here', () => {
  expect(verdicts(gatewayPortNotListened, [
    gateway(), gateway({ ports: { monitorPort: 5502 }, nvmeofConfig: { monitor: { port: '5502' } } }), gateway({ ports: { gatewayPort: 5501 }, configMapRef: 'conf' }),
  ])).toEqual([]);
});
