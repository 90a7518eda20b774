/**
 * Flags of an entry in a list, as Go writes them: what is false is left out.
 *
 * Rook's operator stores every object once more when it adds its finalizer. A list without keys has one owner, so an entry that Go
 * writes in another way would make the whole list the operator's, and whoever applies the object again would be refused.
 */
export function flags(entries: { readonly [name: string]: boolean | undefined }): { [name: string]: true } {
  return Object.fromEntries(Object.entries(entries).flatMap(([name, value]) => (value ? [[name, true]] : [])));
}
