import { isIPv4, isIPv6 } from 'node:net';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** An address range that only looks like one. */
export const addressRangeInvalid: Rule = {
  id: 'rook/address-range-invalid',
  severity: Severity.ERROR,
  why: 'Rook parses every range before it starts the cluster, and refuses what is no network in CIDR notation',
  fix: 'Write an address and the length of its prefix, such as 192.168.0.0/16 or fd00::/64',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/network.go AddressRangesSpec.Validate',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const kind of ['public', 'cluster']) {
      for (const [index, range] of items(dig(spec(document), 'network', 'addressRanges', kind)).entries()) {
        // What is no text at all, the schema refuses.
        if (typeof range !== 'string' || isRange(range)) continue;
        yield {
          document,
          property: `spec.network.addressRanges.${kind}[${index}]`,
          message: `${clusterName(document)} has "${range}" as ${kind} network`,
        };
      }
    }
  },
};

function isRange(range: string): boolean {
  const [, address, prefix] = /^([^%/]*)\/(\d{1,9})$/.exec(range) ?? [];
  if (address === undefined) return false;
  return (isIPv4(address) && Number(prefix) <= 32) || (isIPv6(address) && Number(prefix) <= 128);
}
