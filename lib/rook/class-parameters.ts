import type { IConstruct } from 'constructs';
import { refusal } from '../core/problem';
import { defined } from './defined';

/** The parameters of a class: those that it writes itself, and further ones, none of them twice. */
export function classParameters(
  own: { readonly [name: string]: string | undefined }, further: { readonly [name: string]: string } = {}, scope: IConstruct,
): Record<string, string> {
  const written = defined<string>(own);
  const twice = Object.keys(further).find((name) => written[name] !== undefined);
  if (twice !== undefined) {
    throw refusal({
      where: `parameters.${twice}`,
      what: `the class writes ${twice} itself`,
      why: 'One of the two values would be lost without a word',
      fix: `Leave ${twice} out of parameters and use the option that belongs to it`,
    }, scope);
  }
  return { ...written, ...further };
}
