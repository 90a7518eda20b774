import { checkUpdate } from '../../../../lib/engine/check-update';
import { ask } from '../../harness/oracle';
import type { Tally } from '../../harness/tally';
import { changed } from './change';
import { cluster } from './subjects/ceph';

const NETWORKS = [
  undefined, {}, { hostNetwork: true }, { provider: '' }, { provider: 'host' }, { provider: 'multus', selectors: { public: 'net' } },
  { provider: 'multus', selectors: { cluster: 'ns/net' } },
];

/**
 * Changes of the network.
 *
 * Rook exports its own verdict on them and never asks for it: what counts is the rule of the definition, by which a provider has to be removed
 * before the next. The two differ, so that only changes which both refuse, or both accept, are compared.
 */
export function compareNetworkUpdates(program: string, tally: Tally): void {
  const base = { object: cluster(), others: [] };
  const states = NETWORKS.map((network) => changed(base, [{ path: 'object.spec.network', value: network }]).object);
  const pairs = states.flatMap((before) => states.map((object) => ({ before, object })));
  const answers = ask(program, pairs.map((pair) => ({ check: 'network-update', ...pair })));
  let differ = 0;
  pairs.forEach(({ before, object }, index) => {
    const ours = checkUpdate({ object: before, origin: 'before' }, { object, origin: 'after' }, { site: 'validators' });
    tally.count('verdicts');
    if (answers[index].ok !== (ours.length === 0)) differ += 1;
  });
  tally.note(`${differ} of ${pairs.length} changes of the network are judged otherwise by ValidateNetworkSpecUpdate, which Rook never calls, than by the definition.`);
}
