import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StorageApp } from 'rookery';
import { build } from '../../../support/arbitraries';
import type { Program } from '../../../support/arbitraries';
import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { compareStates } from '../acceptance/again';
import { title } from '../acceptance/apply';

/** @throws when a program that runs twice does not write the same bytes */
export function writeTwice(program: Program, folder: () => string, tally: Tally): void {
  const [first, second] = [written(program, folder()), written(program, folder())];
  tally.count('stacks written twice');
  for (const path of new Set([...first.keys(), ...second.keys()])) {
    if (first.get(path) !== second.get(path)) throw new Error(`${path} is written differently the second time`);
  }
}

/**
 * Stores the objects of a stack, applies them again, and removes them, since the next stack uses the same names.
 *
 * @throws when the server refuses one
 */
export async function applyTwice(server: Server, objects: readonly any[], tally: Tally): Promise<void> {
  try {
    const first = await applied(server, objects, 'first');
    compareStates(first, await applied(server, objects, 'second'), 'a random stack', tally);
    tally.count('stacks applied twice');
  } finally {
    // Also after a failure: the smaller programs that are tried then use the same names too.
    await Promise.all(objects.map((object) => server.remove(object)));
  }
}

async function applied(server: Server, objects: readonly any[], time: string): Promise<any[]> {
  const answers = await Promise.all(objects.map((object) => server.apply(object)));
  answers.forEach(({ status, body }, index) => {
    if (status >= 300) throw new Error(`the server refuses ${title(objects[index])} the ${time} time: ${body.message as string}`);
  });
  return answers.map(({ body }) => body);
}

function written(program: Program, outdir: string): ReadonlyMap<string, string> {
  const app = new StorageApp({ outdir, quiet: true });
  build(app, 'site', program);
  app.synth();
  const files = readdirSync(outdir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ parentPath, name }) => join(parentPath, name)).map((path) => [path.slice(outdir.length), readFileSync(path, 'utf8')]));
}
