import { endpointSlice } from '../../../../lib/engine/admission/syntax/endpoint-slice';
import { found } from './support';

test.each([
  [{ endpoints: [{ addresses: ['10.0.0.1'], nodeName: 'a' }], ports: [{ name: 'a', port: 1 }] }, []],
  [{ endpoints: [{ addresses: [] }] }, ['endpoints[0].addresses: addresses has no entry']],
  [{ endpoints: [{ addresses: ['127.0.0.1'] }] }, ['endpoints[0].addresses[0]: addresses[0] "127.0.0.1" is no address that others can reach']],
  [{ endpoints: [{ addresses: ['fd00::1'] }] }, ['endpoints[0].addresses[0]: addresses[0] "fd00::1" is no IPv4 address']],
  [{ addressType: 'FQDN', endpoints: [{ addresses: ['a'] }] }, ['endpoints[0].addresses[0]: addresses[0] "a" is no full domain name']],
  [{ ports: [{ port: 1 }, { port: 2 }] }, ['ports[1].name: two ports are named ""']],
  [{ endpoints: [{ addresses: ['10.0.0.1'], hints: { forZones: [{ name: 'a' }, { name: 'a' }] } }] },
    ['endpoints[0].hints.forZones[1].name: name "a" is there already']],
])('%j', (fields, texts) => {
  expect(found(endpointSlice, { addressType: 'IPv4', ...fields })).toEqual(texts);
});
