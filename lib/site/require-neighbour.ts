import type { Construct } from 'constructs';
import { refusal } from '../core/problem';
import { Expected, requireObject } from '../core/require-object';
import { Site } from './site';

/** Returns a construct that another one builds upon, and refuses one of another Kubernetes cluster, whose objects are out of reach. */
export function requireNeighbour<T extends Construct>(value: T, member: keyof T & string, expected: Expected, scope: Construct): T {
  requireObject(value, member, expected, scope);
  const [theirs, ours] = [Site.siteOf(value), Site.siteOf(scope)];
  if (theirs === ours) return value;
  throw refusal({
    where: expected.where,
    what: `${value.node.path} belongs to the site ${theirs.siteName}`,
    why: `Nothing of it is in the Kubernetes cluster ${ours.siteName}`,
    fix: `Pass one of the site ${ours.siteName}`,
  }, scope);
}
