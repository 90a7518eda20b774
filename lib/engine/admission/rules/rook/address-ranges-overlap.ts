import { BlockList, isIP } from 'node:net';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, text } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

/** A public and a cluster network that are partly the same. */
export const addressRangesOverlap: Rule = {
  id: 'rook/address-ranges-overlap',
  severity: Severity.ERROR,
  why: 'A daemon takes its addresses by these ranges: where they overlap it may use one network for both, and copies travel where clients were to be alone',
  fix: 'Give ranges that have no address in common, or leave the cluster network out',
  evidence: 'Ceph: Network configuration reference; rook/rook Documentation/CRDs/Cluster/network-providers.md, issue 15775',
  kinds: [CLUSTER],
  * inspect(document) {
    if (isConnectionOnly(document)) return;
    const ranges = dig(spec(document), 'network', 'addressRanges');
    const [open, inner] = ['public', 'cluster'].map((kind) => items(dig(ranges, kind)).flatMap((each) => text(each) ?? []));
    for (const [index, range] of inner.entries()) {
      const other = open.find((each) => each === range || overlap(each, range));
      if (other === undefined || same(open, inner)) continue;
      yield {
        document,
        property: `spec.network.addressRanges.cluster[${index}]`,
        message: `${clusterName(document)} has its cluster network in ${range} and its public network in ${other}`,
      };
    }
  },
};

/** One network for both is a plain way to say that there is only one. */
function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((range) => other.includes(range));
}

/** Two networks meet where one of them holds the first address of the other. */
function overlap(one: string, other: string): boolean {
  return holds(one, other) || holds(other, one);
}

function holds(range: string, other: string): boolean {
  const [[address, prefix], [start]] = [range.split('/'), other.split('/')];
  const [family, theirs] = [isIP(address), isIP(start)];
  if (family === 0 || family !== theirs || !/^\d+$/.test(prefix ?? '') || Number(prefix) > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(address, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
  return list.check(start, family === 4 ? 'ipv4' : 'ipv6');
}
