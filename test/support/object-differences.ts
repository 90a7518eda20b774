import { leavesOf } from './object-leaves';

/**
 * All that differs between the objects that a chart renders and those that a program makes, by their titles: `-` is only there, `+` only
 * here, `~` in both with other values.
 */
export function objectDifferences(theirs: ReadonlyMap<string, any>, ours: ReadonlyMap<string, any>): string[] {
  return [...new Set([...theirs.keys(), ...ours.keys()])].sort().flatMap((title) => {
    const [there, here] = [theirs.get(title), ours.get(title)];
    if (there === undefined) return [`+ ${title}`];
    if (here === undefined) return [`- ${title}`];
    // The schemas of definitions are compared elsewhere.
    return title.startsWith('CustomResourceDefinition') ? [] : between(leavesOf(there), leavesOf(here)).map(([sign, path]) => `${sign} ${title} ${path}`);
  });
}

/** What reasons leave open. */
export interface Unexplained {
  /** Differences that no reason is given for. */
  readonly open: string[];
  /** Reasons that there is no difference for. */
  readonly stale: string[];
}

/** Holds differences against the reasons for them, whose keys are differences in which `*` stands for any text. */
export function unexplained(differences: readonly string[], reasons: Readonly<Record<string, string>>): Unexplained {
  const patterns = Object.keys(reasons).map((text) => ({ text, pattern: new RegExp(`^${text.split('*').map(literal).join('.*')}$`) }));
  return {
    open: differences.filter((difference) => !patterns.some(({ pattern }) => pattern.test(difference))),
    stale: patterns.filter(({ pattern }) => !differences.some((difference) => pattern.test(difference))).map(({ text }) => text),
  };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function between(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): [sign: string, path: string][] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path): [string, string][] => {
    if (!after.has(path)) return [['-', path]];
    if (!before.has(path)) return [['+', path]];
    return JSON.stringify(before.get(path)) === JSON.stringify(after.get(path)) ? [] : [['~', path]];
  });
}
