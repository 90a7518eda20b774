import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { required } from './demands';
import { Place } from './place';

/** Secrets that belong to a service account. */
export const serviceAccount: Rule = {
  id: 'syntax/service-account',
  severity: Severity.ERROR,
  why: 'Server-side apply refuses the account, since it tells its secrets apart by their names',
  fix: 'Name every secret',
  evidence: 'k8s.io/api/core/v1: ServiceAccount, list map keys of secrets',
  kinds: ['/ServiceAccount'],
  * inspect(document) {
    for (const secret of new Place(document, document.object).to('secrets').entries) yield* required(secret.to('name'));
  },
};
