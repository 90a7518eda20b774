import type { Document } from '../../../document';
import { dig, nameOf, text } from '../read';

/** The ConfigMap that Rook mounts as ceph.conf. */
export const CONF = 'rook-config-override';

/** One setting of the file. */
export interface ConfSetting {
  readonly section: string;
  readonly option: string;
}

/** What the file says, and the first line that says nothing. */
export interface CephConf {
  readonly text: string;
  readonly settings: readonly ConfSetting[];
  readonly unreadable?: string;
}

/** The file in a ConfigMap, `undefined` where the ConfigMap is no such one. */
export function cephConf(document: Document): CephConf | undefined {
  const config = text(dig(document.object, 'data', 'config'));
  const name = nameOf(document);
  if (config === undefined || (name !== CONF && !name.startsWith(`${CONF}-`))) return undefined;
  const settings: ConfSetting[] = [];
  let section: string | undefined;
  for (const raw of config.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[([^\]]+)\]/.exec(line);
    if (header) {
      section = header[1].trim();
      continue;
    }
    const option = /^([^=]+?)\s*=/.exec(line)?.[1];
    if (section === undefined || option === undefined) return { text: config, settings, unreadable: line };
    settings.push({ section, option });
  }
  return { text: config, settings };
}

/** Ceph takes spaces, dashes and underscores in the name of an option for the same. */
export function sameOption(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Whether a daemon can be in both sections; what is for all daemons is for each. */
export function sectionsMeet(one: string, other: string): boolean {
  const [a, b] = [one.split('/')[0], other.split('/')[0]];
  return a === 'global' || b === 'global' || a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

function plain(option: string): string {
  return option.trim().toLowerCase().replace(/[\s-]+/g, '_');
}
