/** Texts that are nothing else in YAML 1.1 or 1.2: no number, date, truth value, null, merge key or anchor begins like this. */
const PLAIN = /^[A-Za-z/][A-Za-z0-9_./-]*([:@][A-Za-z0-9_./-]+)*$/;
/** Quantities with the units that occur most; no version reads them as numbers. */
const QUANTITY = /^[1-9][0-9]*(?:m|[KMGTP]i)$/;
const WORDS = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);
/** Some readers of YAML 1.1 take an exponent without digits before it for a number. */
const EXPONENT = /^e-?\d+$/i;
/** Characters that a reader may refuse, drop, or take for a line break, and that JSON leaves as they are. */
const UNSAFE = /[\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\ufeff\ufff0-\uffff]/g;
/** Lines that a block can hold as they are: printable, no carriage returns, nothing that looks indented at the front. */
const BLOCK = /^[!-~][ -~]*(\n([ -~][\t -~]*)?)+$|^[!-~][ -~]*(\n([ -~][\t -~]*)?)*\n[ -~][\t -~]*$/;

/** A text as one YAML scalar on one line. */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !WORDS.has(text.toLowerCase()) && !EXPONENT.test(text)) return text;
  if (QUANTITY.test(text)) return text;
  return JSON.stringify(text).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A number in a form that is a number in YAML 1.1 too, where an exponent needs a point before it. */
export function number(value: number): string {
  const text = String(value);
  return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}

/** A text of several lines as a block with that indentation, `undefined` where a block would not read back equal. */
export function block(text: string, indent: string): string | undefined {
  if (!text.includes('\n') || !BLOCK.test(text) || text.endsWith('\n\n')) return undefined;
  const ends = text.endsWith('\n');
  const lines = (ends ? text.slice(0, -1) : text).split('\n');
  return `${ends ? '|' : '|-'}\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}`;
}
