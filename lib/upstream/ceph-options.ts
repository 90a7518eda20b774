import { readFileSync } from 'node:fs';

/** The names of Ceph's options by their first word, as the file packs them. */
interface PackedNames {
  readonly version: string;
  readonly names: { readonly [first: string]: string };
}

/** The options of Ceph. */
export interface CephOptions {
  /** The newest release whose options are known. */
  readonly version: string;
  /** The options of that release. */
  readonly names: ReadonlySet<string>;
  /** Options that only releases before it have. */
  readonly older: ReadonlySet<string>;
}

let loaded: CephOptions | undefined;

/** The options of Ceph; the file is read on first use. */
export function cephOptions(): CephOptions {
  if (!loaded) {
    const { newest, older } = JSON.parse(readFileSync(require.resolve('./data/ceph-options.json'), 'utf8')) as Record<'newest' | 'older', PackedNames>;
    loaded = { version: newest.version, names: unpacked(newest), older: unpacked(older) };
  }
  return loaded;
}

function unpacked({ names }: PackedNames): ReadonlySet<string> {
  return new Set(Object.entries(names).flatMap(([first, rest]) => rest.split(' ').map((word) => word === '' ? first : `${first}_${word}`)));
}
