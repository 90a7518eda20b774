import type { Finding } from '../finding';

/** One finding as a paragraph: severity and rule, where, what, why, and what to write instead. */
export function describe({ severity, rule, origin, object, property, message, why, fix, acknowledged }: Finding): string {
  const place = property === '' ? origin : `${origin}: ${property}`;
  const accepted = acknowledged === undefined ? '' : `\n  accepted: ${acknowledged}`;
  return `${severity} ${rule}\n  at ${place} (${object})\n  ${sentence(message)}\n  ${sentence(why)}\n  ${sentence(fix)}${accepted}`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
