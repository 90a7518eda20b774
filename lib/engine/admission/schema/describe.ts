const LIMIT = 60;

/** A value as an error shows it, short enough for one line. */
export function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text;
}

/** The type of a value as a schema would call it. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
