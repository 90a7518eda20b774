/** What Go calls white space: unlike JavaScript the line break of old terminals, and not the mark of byte order. */
const WHITE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const AROUND = new RegExp(`^[${WHITE}]+|[${WHITE}]+$`, 'g');
const BETWEEN = new RegExp(`[${WHITE}]+`);

/** A text without white space around it. */
export function trimmed(text: string): string {
  return text.replace(AROUND, '');
}

/** The words between white space. */
export function wordsOf(text: string): string[] {
  return trimmed(text).split(BETWEEN);
}

/** Lower case as Go makes it: letter by letter, so that an I with a dot becomes a plain one. */
export function lowerCase(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase();
}
