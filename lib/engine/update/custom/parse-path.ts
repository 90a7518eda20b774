import type { Step } from '../../admission/schema/path';

const STEP = /\.?([A-Za-z_$][\w$-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;

/** The steps of a path as findings write it. */
export function parsePath(text: string): Step[] {
  return [...text.matchAll(STEP)].map(([, name, index, quoted]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? name : JSON.parse(quoted) as string;
  });
}
