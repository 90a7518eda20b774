import { classNvmeofGateway } from '../../../../../lib/engine/admission/rules/rook/class-nvmeof-gateway';
import { cluster, verdicts } from '../samples';
import { gateway, nvmeofClass } from './nfs-samples';

const said = (objects: any[]) => verdicts(classNvmeofGateway, objects).map(({ property, message }) => `${property}: ${message}`);

test('a class for gateways that nobody makes', () => {
  expect(verdicts(classNvmeofGateway, [cluster(), nvmeofClass({ listeners: '[{"hostname":"other"}]' })])).toEqual([
    {
      object: 'nvme',
      property: 'parameters.nvmeofGatewayAddress',
      message: 'StorageClass nvme uses rook-ceph-nvmeof-gateway-a.rook-ceph.svc, and namespace rook-ceph has no CephNVMeOFGateway gateway',
      fix: 'Give subsystemNQN, nvmeofGatewayAddress, nvmeofGatewayPort and listeners, a JSON list of hostname, address and port, for the gateways of one CephNVMeOFGateway',
    },
  ]);
});

test('parameters that are missing', () => {
  expect(said([nvmeofClass({ subsystemNQN: '', nvmeofGatewayAddress: undefined, nvmeofGatewayPort: undefined, listeners: undefined })])).toEqual([
    'parameters.subsystemNQN: StorageClass nvme has no subsystemNQN',
    'parameters.nvmeofGatewayAddress: StorageClass nvme has no nvmeofGatewayAddress',
    'parameters.nvmeofGatewayPort: StorageClass nvme has no nvmeofGatewayPort',
    'parameters.listeners: StorageClass nvme has no listeners',
  ]);
});

test('listeners that the driver cannot read', () => {
  const listeners = ['[', '[]', '{}', '[{"address":"192.0.2.7"}]', '[{"hostname":"a","port":"4420"}]'];
  expect(said([...listeners.map((each) => nvmeofClass({ listeners: each })), nvmeofClass({ networkMask: '10.0.0.0/8' })])).toEqual([
    'parameters.listeners: StorageClass nvme has listeners that are no list in JSON, or an empty one',
    'parameters.listeners: StorageClass nvme has listeners that are no list in JSON, or an empty one',
    'parameters.listeners: StorageClass nvme has listeners that are no list in JSON, or an empty one',
    'parameters.listeners: StorageClass nvme has the listener {"address":"192.0.2.7"}, which needs a hostname, and a number as its port if it has one',
    'parameters.listeners: StorageClass nvme has the listener {"hostname":"a","port":"4420"}, which needs a hostname, and a number as its port if it has one',
    'parameters.listeners: StorageClass nvme has both listeners and a networkMask',
  ]);
});

test('more listeners than gateways, and another port than theirs', () => {
  expect(said([cluster(), gateway({ instances: 1, nvmeofConfig: { gateway: { port: '5501' } } }), nvmeofClass()])).toEqual([
    'parameters.listeners: StorageClass nvme uses rook-ceph-nvmeof-gateway-b, CephNVMeOFGateway rook-ceph/gateway has 1 gateways',
    'parameters.nvmeofGatewayPort: StorageClass nvme asks CephNVMeOFGateway rook-ceph/gateway at port 5500, it listens on 5501',
  ]);
});

test('silent: gateways that are there, here or elsewhere, and whose configuration is not known', () => {
  expect(said([cluster(), gateway(), nvmeofClass(), nvmeofClass({ listeners: undefined, networkMask: '10.0.0.0/8' })])).toEqual([]);
  expect(said([cluster(), gateway({ configMapRef: 'conf' }), nvmeofClass({ nvmeofGatewayPort: '5501' })])).toEqual([]);
  expect(said([cluster({ external: { enable: true } }), nvmeofClass()])).toEqual([]);
  const external = [{ apiVersion: 'ceph.rook.io/v1', kind: 'CephNVMeOFGateway', name: 'gateway', namespace: 'rook-ceph' }];
  expect(verdicts(classNvmeofGateway, [cluster(), nvmeofClass()], { external })).toEqual([]);
});
