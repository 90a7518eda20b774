import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';

/** Applies an object that the operator has worked on once more, as a pipeline does; the object before and after. */
export async function applyAgain(server: Server, object: any, tally: Tally): Promise<{ readonly before: any; readonly after: any }> {
  const before = (await server.read(object)).body;
  const { status, body: after } = await server.apply(object);
  if (status >= 300) tally.fault(`${object.kind} ${object.metadata.name} cannot be applied again beside the operator: ${after.message}`);
  tally.count('applied again beside the operator');
  if (before.metadata.managedFields.some(({ manager }: any) => manager === 'rook')) tally.count('of them written to by the operator');
  return { before, after };
}
