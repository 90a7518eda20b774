import { rook } from 'rookery';
import type { Random } from '../../agreement/random';
import { field, madeUp, type Field, type Subject } from '../subject';
import { alone, cluster } from './ceph';

const RANGES = ['10.0.0.0/16', '192.168.1.1/32', '10.0.0.0/33', '010.0.0.0/8', '10.0.0/8', '256.1.1.1/8', '1.2.3.4.5/8', '10.0.0.0/08', '10.0.0.0/', 'fd00::/64', '::/0',
  '::1/128', '::1/129', '::ffff:10.0.0.1/96', 'fd00:::/8', 'fd00::1::2/8', '12345::/16', ':::/0', '../1', '::/999', '::10.0.0.1/8', 'f:f:f:f:f:f:f:f:f/8', '10.0.0.0', ''];
const SELECTORS = ['net', 'ns/net', 'ns/net@eth0', ' ns / net @ eth0 ', '', 'one,two', 'a/b/c', 'a@b@c', 'Upper', 'under_score', '-net', 'net-', ',', 'net,', '/', '@', 'ns/',
  '{}', '[]', '[{}]', '[{}, {}]', '[null]', '[5]', '["net"]', '"net"', '"', '[', '{"name":"net"}', '[{"name":"net"}]', '[{"name":"net","namespace":"ns","interface":"eth0"}]',
  '[{"name":5}]', '[{"NAME":5}]', '{"name":null}', '[{"name":"net","ips":"10.0.0.1"}]', '[{"name":"net","ips":["10.0.0.1",null]}]', '[{"name":"net","ips":[1]}]',
  '[{"name":"net","default-route":["10.0.0.1",""]}]', '[{"name":"net","default-route":["gate"]}]', '[{"name":"net","bandwidth":[]}]', '[{"name":"net","bandwidth":{}}]',
  '[{"name":"net","cni-args":{"a":1}}]', '[{"name":"net","cni-args":[]}]', '[{"name":"net","portMappings":[{}]}]', '[{"name":"net","portMappings":[1]}]', '[{"name":"net"}] ',
  ' {"name":"net"}', '[{"name":"net","other":1}]', 'Net"work'];

const range = (random: Random) => text(random, ['10', '0', '255', '256', '1', 'fd00', 'ffff', '::', ':', '.', '.', '/', '/8', '/64', '/33']);
const selector = (random: Random) => text(random, ['net', 'ns', 'N', '-', '/', '@', ',', ' ', '0', '_']);

function text(random: Random, parts: readonly string[]): string {
  return Array.from({ length: random.between(1, 7) }, () => random.pick(parts)).join('');
}

const FIELDS: readonly Field[] = [
  field('object.spec.network.provider', '', 'host', 'multus', undefined, 'kube'),
  field('object.spec.network.hostNetwork', true, false, undefined),
  field('object.spec.network.selectors', undefined, {}, { public: 'net' }, { cluster: 'net' }, { other: 'a/b/c' }),
  madeUp('object.spec.network.selectors.public', selector, ...SELECTORS),
  madeUp('object.spec.network.selectors.cluster', selector, ...SELECTORS),
  field('object.spec.network.addressRanges', undefined, {}, { public: [] }, { public: ['10.0.0.0/16'], cluster: ['10.1.0.0/16'] }),
  madeUp('object.spec.network.addressRanges.public[0]', range, ...RANGES),
  madeUp('object.spec.network.addressRanges.cluster[0]', range, ...RANGES),
  field('object.spec.network.addressRanges.cluster[1]', 'fd00::/64', 'fd00::/200'),
];

const CASES = [
  cluster(),
  cluster({ network: rook.Network.host({ publicRanges: ['10.0.0.0/16'], clusterRanges: ['10.1.0.0/16'] }) }),
  cluster({ network: rook.Network.multus({ publicNetwork: rook.NetworkAttachment.of('ns', 'public'), publicRanges: ['10.0.0.0/16'] }) }),
].map((object) => alone(object));

/** How daemons of a cluster reach each other. */
export const network: Subject = {
  check: 'network',
  cases: CASES,
  fields: FIELDS,
  rules: ['rook/address-ranges-unused', 'rook/address-range-invalid', 'rook/network-selector-invalid'],
};

/** The ranges alone, whatever the network is. */
export const addressRanges: Subject = {
  check: 'address-ranges',
  cases: CASES.slice(1, 2),
  fields: FIELDS.filter(({ path }) => path.includes('addressRanges')),
  rules: ['rook/address-range-invalid'],
};
