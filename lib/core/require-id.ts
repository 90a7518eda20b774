import type { Construct } from 'constructs';
import { refusal } from './problem';
import { shown } from './shown';

/**
 * Returns the id if a construct can have it in its scope, for the call of the parent's constructor, whose own words leave out what to do.
 *
 * @param scope the scope of the construct, absent for the root of a tree
 */
export function requireId(scope: Construct | undefined, id: string): string {
  if (typeof id !== 'string' || id === '') {
    throw refusal({
      where: 'id',
      what: `${shown(id)} cannot be an id or a name`,
      why: 'Paths of constructs and names of objects are made of it',
      fix: 'Give a text of lower-case letters, digits and "-"',
    }, scope);
  }
  if (!scope?.node.tryFindChild(id)) return id;
  throw refusal({
    where: 'id',
    what: `there is "${id}" already`,
    why: 'What is in one scope is told apart by its id, and objects would overwrite each other',
    fix: 'Give the second one another id or name, or remove it',
  }, scope);
}
