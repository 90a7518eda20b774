import * as fc from 'fast-check';
import type { ClusterChange } from '../case';

/** What Multus can and cannot read. */
const selector = fc.constantFrom(
  'default/public', 'public', 'default/public@net1', '{"name":"public","namespace":"default"}', '[{"name":"public"}]',
  '', ' ', 'default/public,default/other', 'a/b/c', 'public@', '@net1', 'Bad_Name', '-public', 'default/', '/public', 'public@a@b', 'public,', ' public ',
  '[]', '{}', '{"namespace":"default"}', '[{"name":"a"},{"name":"b"}]', '[{"name":""}]', '{"name":', '[1]', '{"name":"public","ips":"10.0.0.1"}', 'public@-x',
  '[{"name":"public","interface":"net1","mac":"02:00:00:00:00:01"}]',
);

const range = fc.constantFrom(
  '10.0.0.0/16', '10.0.0.1/32', 'fd00::/64', '::/0', '0.0.0.0/0', '10.0.0.0/33', '300.0.0.0/8', 'fd00::/129', '10.0.0/8', '010.0.0.0/8', '10.0.0.0/08', '::ffff:10.0.0.0/104', '1:2/3', '..../1',
);

const ranges = fc.option(fc.array(range, { maxLength: 2 }));

/** How daemons reach each other, in every combination. */
export const networks: fc.Arbitrary<ClusterChange> = fc.record({
  provider: fc.constantFrom(null, '', 'host', 'host', 'multus', 'multus', 'multus', 'multus', 'calico'),
  hostNetwork: fc.constantFrom(null, null, false, true),
  selectors: fc.option(fc.record({ public: selector, cluster: selector, other: selector }, { requiredKeys: [], noNullPrototype: true }), { freq: 5 }),
  addressRanges: fc.option(fc.record({ public: ranges, cluster: ranges }), { freq: 1 }),
  dualStack: fc.option(fc.boolean(), { freq: 1 }),
  ipFamily: fc.constantFrom(null, 'IPv4', 'IPv6'),
  multiClusterService: fc.constantFrom(null, { enabled: true, clusterID: 'tokyo' }, { enabled: true }),
}).map((network) => ({ about: 'the network', patch: { spec: { network } } }));

/** What the host network and mons that share a node do to each other. */
export const sharedHosts: fc.Arbitrary<ClusterChange> = fc.record({
  count: fc.constantFrom(1, 2, 3),
  allowMultiplePerNode: fc.boolean(),
  network: fc.constantFrom(
    { provider: 'host', selectors: null, addressRanges: null }, { provider: null, hostNetwork: true, selectors: null, addressRanges: null }, null,
  ),
}).map(({ network, ...mon }) => ({ about: 'mons that share a host', patch: { spec: { mon, network } } }));
