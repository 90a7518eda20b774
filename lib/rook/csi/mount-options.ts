/**
 * Mount options as the single entry of a map that the CSI operator prints as `key=value,key=value`.
 *
 * It prints the entries of a map in another order every time: with two of them, the pods of the plugins never stop being replaced.
 */
export function mountOptions(options: { readonly [option: string]: string } | undefined): { readonly [entry: string]: string } | undefined {
  const entries = Object.entries(options ?? {});
  if (options === undefined || entries.length < 2) return options && { ...options };
  // Only behind a value can others follow.
  const first = Math.max(0, entries.findIndex(([, value]) => value !== ''));
  const [key, value] = entries[first];
  const others = entries.filter((_, index) => index !== first).map(([name, text]) => (text === '' ? name : `${name}=${text}`)).join(',');
  return value === '' ? { [`${key},${others}`]: '' } : { [key]: `${value},${others}` };
}
