import type { Case } from './subject';

/** One value in one place. */
export interface Change {
  readonly path: string;
  /** Undefined takes the field away. */
  readonly value: unknown;
}

/** The case with the changes in it; where a path leads nowhere, what it needs is made. */
export function changed(base: Case, changes: readonly Change[]): Case {
  const result = structuredClone(base);
  for (const { path, value } of changes) put(result, stepsOf(path), value);
  return result;
}

function stepsOf(path: string): (string | number)[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function put(root: any, steps: readonly (string | number)[], value: unknown): void {
  let holder = root;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const place = placeIn(holder, step);
    if (typeof holder[place] !== 'object' || holder[place] === null) {
      // To take away what is not there changes nothing.
      if (value === undefined) return;
      holder[place] = typeof steps[index + 1] === 'number' ? [] : {};
    }
    holder = holder[place];
  }
  const last = placeIn(holder, steps[steps.length - 1]);
  if (value !== undefined) holder[last] = structuredClone(value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

/** Lists have no gaps: what comes after the end comes next. */
function placeIn(holder: any, step: string | number): string | number {
  return Array.isArray(holder) ? Math.min(Number(step), holder.length) : step;
}
