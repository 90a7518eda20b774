import type { Complaint } from '../agreement/verdicts/verdict';

/** Places that the API server calls by another name than the field has. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['spec.persistentvolumesource', 'spec'],
  ['volumeMode', 'spec.volumeMode'],
  ['nodeAffinity', 'spec.nodeAffinity'],
  ['spec.attachedRequired', 'spec.attachRequired'],
]);

/** The engine's path in the form that the API server's is brought into: steps joined by dots. */
export function dotted(property: string): string {
  return property.replace(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]/g, (_, quoted?: string, index?: string) => `.${index ?? JSON.parse(`"${quoted}"`)}`)
    // The API server does not quote brackets that are part of a name.
    .replace(/\[([^\]]*)\]/g, '.$1').replace(/^\./, '');
}

/**
 * Whether our place is the server's, or lies within it: it often names a whole spec of which we know the field. Of a value of the wrong type it
 * may name what is inside.
 */
export function isNamed(theirs: string, { path, rule }: Complaint): boolean {
  const place = NAMES.get(theirs) ?? theirs;
  return path === place || path!.startsWith(`${place}.`) || (rule === 'schema/wrong-type' && place.startsWith(`${path}.`));
}
