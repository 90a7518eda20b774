import type { Violation } from '../rule';
import { formed, within } from './demands';
import { portName } from './forms';
import type { Place } from './place';

/** Demands a number that can be a port. */
export function portNumber(place: Place): Iterable<Violation> {
  return within(place, 1, 65535);
}

/** Demands a port or the name of one. */
export function* portOrName(place: Place): Iterable<Violation> {
  if (typeof place.value === 'number') yield* portNumber(place);
  else if (place.value === '') yield place.fault(`${place.field} is empty`);
  else yield* formed(place, portName);
}
