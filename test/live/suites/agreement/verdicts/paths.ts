/**
 * The steps of a path joined by dots, for comparison: entries of lists and keys of maps lose their brackets.
 *
 * The server does not escape names, so `a.b` may be one step or two; ours are written the same way before they are compared.
 */
export function dotted(path: string): string {
  return path.replace(/\[([^\]]*)\]/g, '.$1').replace(/^\./, '');
}

/** The engine's path as the server would write it. */
export function asWritten(property: string): string {
  return property.replace(/\[("(?:[^"\\]|\\.)*")\]/g, (_, quoted: string) => `.${JSON.parse(quoted)}`).replace(/^\./, '');
}
