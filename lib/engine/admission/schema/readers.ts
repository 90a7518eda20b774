import { parseQuantity } from '../../../core/quantity-syntax';
import type { Schema } from '../../../upstream/schema';
import { describe } from './describe';
import type { Check } from './run';

/** What Go keeps of a number that may also be text. */
const LEAST = -(2 ** 31);
const MOST = 2 ** 31 - 1;
/** By which definitions know an amount; it lets through more than Go's parser. */
const AMOUNT = String.raw`^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`;

/**
 * What the controllers of a custom kind cannot read although its definition lets it through; an empty list where they read anything.
 *
 * A field that is a number or text is an amount where it has that pattern, and otherwise a count or a percentage, of which Go keeps 32 bits.
 */
export function readerChecks(schema: Schema): Check[] {
  if (!schema['x-kubernetes-int-or-string'] || schema.type !== undefined) return [];
  if (schema.pattern !== AMOUNT) {
    return [(value, run) => {
      if (typeof value === 'number' && (value < LEAST || value > MOST)) run.report('schema/unreadable-number', `${value} does not fit into 32 bits`);
    }];
  }
  const regexp = new RegExp(AMOUNT);
  return [(value, run) => {
    // What the pattern refuses has been told already.
    if (typeof value === 'string' && regexp.test(value) && parseQuantity(value) === undefined) run.report('schema/unreadable-number', `${describe(value)} is no amount`);
  }];
}
