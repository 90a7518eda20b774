import type { Violation } from '../rule';
import { required } from './demands';
import type { Place } from './place';
import { keyFault } from './words';

/** Demands that keys of labels whose values come from the pod itself stand beside a selector, and not in it. */
export function* labelKeys(term: Place): Iterable<Violation> {
  const selector = term.to('labelSelector');
  const expected = new Set(term.to('mismatchLabelKeys').entries.map(({ text }) => text));
  for (const name of ['matchLabelKeys', 'mismatchLabelKeys']) {
    const list = term.to(name);
    if (list.isEmpty) continue;
    if (!selector.isSet) yield list.fault(`${name} stands without a labelSelector`);
    else for (const key of list.entries) yield* required(key, keyFault);
  }
  for (const key of term.to('matchLabelKeys').entries) {
    if (expected.has(key.text)) yield key.fault(`the key "${key.text}" is in mismatchLabelKeys as well`);
    else if (selected(selector, key.text)) yield key.fault(`the key "${key.text}" is in the labelSelector as well`);
  }
}

function selected(selector: Place, key: string): boolean {
  return selector.to('matchLabels').to(key).isSet || selector.to('matchExpressions').entries.some((each) => each.to('key').text === key);
}
