import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, text } from '../read';
import { POOL_KINDS, poolsOf } from './pools';

/** The levels that every Ceph knows. */
const LEVELS = ['osd', 'host', 'chassis', 'rack', 'row', 'pdu', 'pod', 'room', 'datacenter', 'zone', 'region', 'root'];

/** A level of the CRUSH map that Ceph does not have. */
export const poolDomainUnknown: Rule = {
  id: 'rook/pool-domain-unknown',
  severity: Severity.ERROR,
  why: 'Rook looks the level up in the CRUSH map and refuses a pool whose level is not there; without failureDomain it finds no subFailureDomain at all',
  fix: `Use one of ${LEVELS.join(', ')}, and give failureDomain along with subFailureDomain`,
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go ValidatePoolSpec; Ceph: CRUSH maps, types and buckets',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const { path, raw, title } of poolsOf(document)) {
      const outer = text(raw.failureDomain);
      const inner = text(dig(raw, 'replicated', 'subFailureDomain'));
      if (outer && !LEVELS.includes(outer)) {
        yield { document, property: `${path}.failureDomain`, message: `${title} is spread over "${outer}"` };
      }
      if (inner && !LEVELS.includes(inner)) {
        yield { document, property: `${path}.replicated.subFailureDomain`, message: `${title} is spread over "${inner}" within its failure domain` };
      } else if (inner && !outer && !text(raw.crushRoot)) {
        yield { document, property: `${path}.replicated.subFailureDomain`, message: `${title} has the sub failure domain ${inner} without a failure domain` };
      }
    }
  },
};
