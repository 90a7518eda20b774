import type { Violation } from '../rule';
import { filled, oneOf, required } from './demands';
import type { Place } from './place';

const OPERATIONS = ['*', 'CREATE', 'UPDATE', 'DELETE', 'CONNECT'];

/** What is wrong in a rule that says which requests a webhook is asked about. */
export function* webhookRule(rule: Place): Iterable<Violation> {
  for (const name of ['operations', 'apiGroups', 'apiVersions']) {
    const list = rule.to(name);
    yield* filled(list);
    if (list.entries.length > 1 && list.entries.some(({ text }) => text === '*')) yield list.fault(`${name} lists others beside "*"`);
  }
  for (const operation of rule.to('operations').entries) yield* oneOf(operation, OPERATIONS);
  for (const version of rule.to('apiVersions').entries) yield* required(version);
  yield* oneOf(rule.to('scope'), ['Cluster', 'Namespaced', '*']);
  yield* resources(rule.to('resources'));
}

function* resources(list: Place): Iterable<Violation> {
  yield* filled(list);
  const texts = list.entries.map(({ text }) => text);
  const all = new Set<string>();
  for (const entry of list.entries) {
    yield* required(entry);
    const [resource, ...below] = entry.text.split('/');
    const sub = below.join('/');
    if (below.length > 0 && (all.has(`${resource}/*`) || all.has(`*/${sub}`))) yield entry.fault(`"${entry.text}" is covered by another entry`);
    if (sub === '*' || resource === '*') all.add(entry.text);
  }
  if (texts.length > 1 && texts.includes('*/*')) yield list.fault('resources lists others beside "*/*"');
  if (texts.includes('*') && texts.some((text) => text !== '*' && text !== '' && !text.includes('/'))) yield list.fault('resources lists others beside "*"');
}
