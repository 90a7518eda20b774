/** Words longer than this are not compared: no name that somebody types is, and the cost grows with the square of the length. */
const LONGEST = 80;

/**
 * The candidate that the word was most likely meant to be, `undefined` when none comes close.
 *
 * Compares by insertions, deletions, replacements and swapped neighbours; of equally close ones the first in the alphabet wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let closest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === word || candidate.length > LONGEST) continue;
    const steps = distance(wanted, candidate.toLowerCase(), closest);
    if (steps < closest || (steps === closest && best !== undefined && candidate < best)) {
      best = candidate;
      closest = steps;
    }
  }
  return best;
}

/** Edits between two words, or some number above the limit once it is certain to be exceeded. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let steps = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) steps = Math.min(steps, beforeLast[column - 2] + 1);
      current.push(steps);
      if (steps < least) least = steps;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[to.length];
}
