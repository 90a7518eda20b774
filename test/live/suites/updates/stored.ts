import type { Server } from '../../harness/server';
import { established } from '../../harness/template';

/** An object that an API server holds. */
export interface Stored {
  readonly server: Server;
  /** The releases that the engine is told of. */
  readonly releases: { readonly [upstream: string]: string };
  /** The object as it was written. */
  readonly written: any;
  /** The object as it is read, with all that was filled in. */
  readonly read: any;
  /** What the engine has to know besides: definitions that nobody pinned, and storage classes. */
  readonly context: readonly any[];
  /** Whether controllers made of it what the manifest does not tell. */
  readonly outgrown?: boolean;
}

type Place = Pick<Stored, 'server' | 'releases' | 'outgrown'> & Partial<Pick<Stored, 'context'>>;

/** Stores an object for real, and its status where one is given; `undefined` when the API server refuses it. */
export async function store(written: any, { server, releases, outgrown, context = [] }: Place, status?: object): Promise<Stored | undefined> {
  const created = await server.create(written);
  if (created.status >= 300) return undefined;
  if (status) {
    const path = await server.pathOf(written);
    const { body, status: code } = await server.call('PUT', `${path}/status`, { ...created.body, status: { ...created.body.status, ...status } });
    if (code >= 300) throw new Error(`the status of ${written.kind} ${written.metadata.name} is refused: ${body.message}`);
  }
  if (written.kind === 'CustomResourceDefinition') await established(server, written);
  const { body: read } = await server.read(written);
  return { server, releases, outgrown, written, read, context };
}
