import { gatewayConfigIgnored } from '../../../../../lib/engine/admission/rules/rook/gateway-config-ignored';
import { verdicts } from '../samples';
import { gateway } from './nfs-samples';

test('settings beside a config map', () => {
  expect(verdicts(gatewayConfigIgnored, [gateway({ configMapRef: 'conf', nvmeofConfig: { spdk: { mem_size: '2048' } } })])).toEqual([
    {
      object: 'gateway',
      property: 'spec.nvmeofConfig',
      message: 'CephNVMeOFGateway rook-ceph/gateway has settings for spdk beside the config map conf',
      fix: 'Write the settings into the config map, or remove configMapRef',
    },
  ]);
});

test('silent: one of both', () => {
  expect(verdicts(gatewayConfigIgnored, [gateway({ configMapRef: 'conf' }), gateway({ nvmeofConfig: { spdk: {} } }), gateway()])).toEqual([]);
});
