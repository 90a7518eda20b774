/** What the server leaves of a prefix, and how many letters and digits it appends. */
const LONGEST = 58;
const APPENDED = 'xxxxx';

/** A name as the API server makes it from a prefix. */
export function madeName(prefix: string): string {
  return prefix.slice(0, LONGEST) + APPENDED;
}

/** A prefix as its form is judged: a dash at its end is none at the end of the name. */
export function asName(prefix: string): string {
  return prefix.replace(/.-$/, 'a');
}
