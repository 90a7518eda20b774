/** Lower case as Go makes it: letter by letter, so that an I with a dot becomes a plain one. */
export function lowerCase(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase();
}
