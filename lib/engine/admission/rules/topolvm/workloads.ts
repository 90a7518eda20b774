import type { Document } from '../../../document';
import type { World } from '../../world';
import { perWorld, remembered } from '../memo';
import { dig, items, text } from '../read';
import { tagOf } from '../rook/ceph-image';

const byProgram = perWorld(() => new Map<string, readonly Document[]>());

/** The workloads of a kind that run a program of TopoLVM, such as `topolvm-controller`. */
export function running(world: World, kind: string, program: string): readonly Document[] {
  return remembered(byProgram(world), `${kind} ${program}`, () => world.ofKind(kind).filter(({ object }) => containerOf(object, program) !== undefined));
}

/** The command line of a program in a workload. */
export function commandOf(object: unknown, program: string): readonly string[] | undefined {
  const container = containerOf(object, program);
  return container === undefined ? undefined : lineOf(container);
}

/** The container that runs a program in a workload. */
export function containerOf(object: unknown, program: string): unknown {
  return items(dig(object, 'spec', 'template', 'spec', 'containers')).find((container) => {
    const first = text(items(dig(container, 'command'))[0] ?? items(dig(container, 'args'))[0]);
    return first === `/${program}` || first === program;
  });
}

/** What a flag is set to on a command line, as `--flag=value` or as two words. */
export function flagOf(line: readonly string[], flag: string): string | undefined {
  const index = line.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  if (index < 0) return undefined;
  return line[index] === flag ? line[index + 1] : line[index].slice(flag.length + 1);
}

/** The version in the tag of a program's image, such as `[0, 41]`; `undefined` where the tag tells none, or counts what somebody built. */
export function versionOf(object: unknown, program: string): readonly [major: number, minor: number] | undefined {
  const match = /^v?(0)\.(\d+)\./.exec(tagOf(text(dig(containerOf(object, program), 'image')) ?? ''));
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

function lineOf(container: unknown): string[] {
  return [...items(dig(container, 'command')), ...items(dig(container, 'args'))].map((word) => text(word) ?? '');
}
