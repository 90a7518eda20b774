import type { Construct } from 'constructs';
import { refusal } from './problem';
import { requireId } from './require-id';

/**
 * The id in the scope of what it has been asked to add. It begins with the kind: a pool and a class of one name are objects of their own.
 *
 * @param kind words of lower-case letters with "-" between them, such as `block-pool`
 */
export function partId(scope: Construct, kind: string, name: string): string {
  // Names can have "-" and ".", kinds no ".": no two of them make the same id.
  if (typeof name !== 'string' || name === '') return requireId(scope, name);
  const id = `${kind}.${name}`;
  if (!scope.node.tryFindChild(id)) return id;
  throw refusal({
    where: 'name',
    what: `${kind.replaceAll('-', ' ')} "${name}" is there already`,
    why: 'The second one would overwrite the first',
    fix: 'Give it a name of its own',
  }, scope);
}
