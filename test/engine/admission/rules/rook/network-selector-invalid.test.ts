import { networkSelectorInvalid } from '../../../../../lib/engine/admission/rules/rook/network-selector-invalid';
import { cluster, verdicts } from '../samples';

const multus = (selector: unknown) => cluster({ network: { provider: 'multus', selectors: { public: selector } } });
const fault = (selector: string) => verdicts(networkSelectorInvalid, [multus(selector)]).map(({ message }) => message.split(', ').pop());

test('two networks where one is meant', () => {
  expect(verdicts(networkSelectorInvalid, [multus('one,two')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.network.selectors.public',
      message: 'The selector of the public network of CephCluster rook-ceph/ceph, one,two, selects 2 networks',
      fix: 'Write NAME or NAMESPACE/NAME of one NetworkAttachmentDefinition, or a JSON list with one selection',
    },
  ]);
});

test.each([
  ['a/b/c', 'which is not [NAMESPACE/]NAME[@INTERFACE]'],
  ['a@b@c', 'which is not [NAMESPACE/]NAME[@INTERFACE]'],
  ['ns/Upper', 'which cannot be a name'],
  ['name_', 'which cannot be a name'],
  ['[{', 'is not valid JSON'],
  ['[]', 'selects 0 networks'],
  ['[null]', 'has an entry that is no object'],
  ['["net"]', 'has an entry that is no object'],
  ['"net"', 'but no list'],
  ['{"name":"a"},{"name":"b"}', 'selects 2 networks'],
  ['[{"name":5}]', 'has a wrong kind of value in name'],
  ['[{"name":"a","ips":"10.0.0.1"}]', 'has a wrong kind of value in ips'],
  ['[{"name":"a","default-route":["gateway"]}]', 'has a wrong kind of value in default-route'],
])('%s %s', (selector, message) => {
  expect(fault(selector)).toEqual([message]);
});

test.each([
  'net', 'ns/net', ' ns/net@eth1 ', '[{"name":"net"}]', '{"name":"net","namespace":"ns"}', '[{"name":"net","ips":["10.0.0.1",null],"extra":1}]', '',
])('silent: %s', (selector) => {
  expect(fault(selector)).toEqual([]);
});

test('silent: without multus, and what the schema refuses', () => {
  expect(verdicts(networkSelectorInvalid, [cluster({ network: { provider: 'host', selectors: { public: 'a/b/c' } } }), multus(5)])).toEqual([]);
});
