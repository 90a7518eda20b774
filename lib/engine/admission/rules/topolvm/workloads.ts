import type { Document } from '../../../document';
import type { World } from '../../world';
import { dig, items, text } from '../read';

/** The workloads of a kind that run a program of TopoLVM, such as `topolvm-controller`. */
export function running(world: World, kind: string, program: string): Document[] {
  return world.ofKind(kind).filter(({ object }) => commandOf(object, program) !== undefined);
}

/** The command line of a program in a workload. */
export function commandOf(object: unknown, program: string): readonly string[] | undefined {
  for (const container of items(dig(object, 'spec', 'template', 'spec', 'containers'))) {
    const line = [...items(dig(container, 'command')), ...items(dig(container, 'args'))].map((word) => text(word) ?? '');
    if (line[0] === `/${program}` || line[0] === program) return line;
  }
  return undefined;
}
