import type { Violation } from '../rule';
import type { Place } from './place';

/** What is wrong with a text, `undefined` when nothing is. */
export type TextFault = (text: string) => string | undefined;

/** Demands a text that is not empty, and of a form if one is given. */
export function* required(place: Place, fault?: TextFault): Iterable<Violation> {
  if (place.text === '') yield place.fault(`${place.field} is empty`);
  else if (fault) yield* formed(place, fault);
}

/** Demands a form of a text, if there is one. */
export function* formed(place: Place, fault: TextFault): Iterable<Violation> {
  const { text } = place;
  if (text === '') return;
  const wrong = fault(text);
  if (wrong !== undefined) yield place.fault(`${place.field} "${shortened(text)}" ${wrong}`);
}

/** Demands that a number, if there is one, is within limits. */
export function* within(place: Place, least: number, most = Infinity): Iterable<Violation> {
  const { number } = place;
  if (number === undefined || (number >= least && number <= most)) return;
  yield place.fault(most > 65_535 && number < least ? `${place.field} ${number} is below ${least}` : `${place.field} ${number} is not within ${least} to ${most}`);
}

/** Demands that a list has at least one entry. */
export function* filled(place: Place): Iterable<Violation> {
  if (place.isEmpty) yield place.fault(`${place.field} has no entry`);
}

/** Demands one of some words, if there is one. */
export function* oneOf(place: Place, words: readonly string[]): Iterable<Violation> {
  if (typeof place.value === 'string' && !words.includes(place.value)) {
    yield place.fault(`${place.field} "${shortened(place.value)}" is not one of ${words.filter((word) => word !== '').join(', ')}`);
  }
}

/** Demands that no two of some places hold the same text. */
export function* different(places: Iterable<Place>): Iterable<Violation> {
  const seen = new Set<string>();
  for (const place of places) {
    if (place.text !== '' && seen.has(place.text)) yield place.fault(`${place.field} "${shortened(place.text)}" is there already`);
    seen.add(place.text);
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
