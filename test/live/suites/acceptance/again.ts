import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { title } from './apply';
import type { Written } from './examples';

/**
 * Compares two states of the same objects. The version of an object moves with every write that changes anything, so an equal
 * version proves that quantities, durations and lists are written as Go writes them.
 */
export function compareStates(before: readonly any[], after: readonly any[], place: string, tally: Tally): void {
  after.forEach((object, index) => {
    if (stateOf(object) !== stateOf(before[index])) tally.fault(`${place}: ${title(object)} changes when it is applied again`);
    tally.count('unchanged when applied again');
  });
}

/** Objects that another library writes in its own way, with the reason why that is no fault of ours. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['Deployment notebook/notebook', 'cdk8s-plus writes false, 0 and 1000m where Go writes nothing and 1'],
  ['StatefulSet database/database', 'its claims are one value to the server, which adds their volumeMode and status to it'],
]);

/**
 * Others may write the same, and it is no conflict: a move from kubectl to Argo CD must not fail. Go leaves out zero values, so a
 * `false` or `0` that is written all the same belongs to its first writer and differs for every other.
 */
export async function applyAsAnother(server: Server, { example, site, phases }: Written, tally: Tally): Promise<void> {
  for (const object of phases.flatMap(({ objects }) => objects)) {
    const { status, body } = await server.apply(object, { manager: 'somebody-else' });
    if (status === 409 && FOREIGN.has(title(object))) {
      tally.note(`${title(object)} conflicts when another manager applies it: ${FOREIGN.get(title(object))}`);
    } else if (status >= 300) {
      tally.fault(`${example}/${site}: ${title(object)} conflicts with itself when another manager applies it: ${body.message}`);
    }
    tally.count('applied by another manager');
  }
}

/** What tells one state of an object from another: its version, except where the server moves that by itself. */
function stateOf({ kind, metadata, ...rest }: any): string {
  // The server writes the conditions of a definition.
  if (kind === 'CustomResourceDefinition') return JSON.stringify(rest.spec);
  // The server stores a new claim once more at the second write, with the same content.
  if (kind === 'PersistentVolumeClaim') return JSON.stringify(rest);
  return String(metadata?.resourceVersion);
}
