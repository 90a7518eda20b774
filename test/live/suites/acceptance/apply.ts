import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { established } from '../../harness/template';
import type { Written } from './examples';

/** Warnings that are in order, each with the reason why. */
const EXPECTED_WARNINGS: readonly { readonly text: RegExp; readonly reason: string }[] = [];

/** The kind and name of an object, for people. */
export function title({ kind, metadata }: any): string {
  return `${kind} ${[metadata.namespace, metadata.name].filter(Boolean).join('/')}`;
}

/** Applies a site phase by phase and waits for definitions as `kubectl` would have to; the stored objects, in order. */
export async function applySite(server: Server, { example, site, phases }: Written, tally: Tally, counted: string): Promise<any[]> {
  const stored: any[] = [];
  for (const { file, objects } of phases) {
    for (const object of objects) {
      const { status, body, warnings } = await server.apply(object);
      if (status >= 300) tally.fault(`${example}/${site}/${file}: ${title(object)} is refused (${status}): ${body.message}`);
      for (const warning of warnings) judge(warning, `${example}/${site}/${file}: ${title(object)}`, tally);
      stored.push(body);
      tally.count(counted);
    }
    for (const object of objects.filter(({ kind }) => kind === 'CustomResourceDefinition')) await established(server, object);
    server.forget();
  }
  return stored;
}

function judge(warning: string, place: string, tally: Tally): void {
  const expected = EXPECTED_WARNINGS.find(({ text }) => text.test(warning));
  if (expected) tally.count('expected warnings');
  else tally.fault(`${place}: warning: ${warning}`);
}
