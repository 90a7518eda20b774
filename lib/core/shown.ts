/** A value as it was given, in a form that tells the text "3" from the number 3 and fits into an error. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object of another kind' : String(value);
}
