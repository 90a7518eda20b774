import { dig, fields, items, text } from '../admission/rules/read';
import type { Document } from '../document';
import type { Reference } from './reference';

/** The services behind the webhooks of a configuration. */
export function* webhookReferences(document: Document): Iterable<Reference> {
  for (const [index, webhook] of items(document.object.webhooks).entries()) {
    yield* service(fields(dig(webhook, 'clientConfig')).service, ['webhooks', index, 'clientConfig', 'service', 'name']);
  }
}

/** The service behind an aggregated API. */
export function* apiServiceReferences(document: Document): Iterable<Reference> {
  yield* service(dig(document.object, 'spec', 'service'), ['spec', 'service', 'name']);
}

function* service(value: unknown, path: readonly (string | number)[]): Iterable<Reference> {
  const { name, namespace } = fields(value);
  const found = text(name);
  if (found !== undefined) yield { kind: '/Service', namespace: text(namespace) ?? '', name: found, path };
}
