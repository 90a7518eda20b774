import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, entriesOf, fields, items, spec, title } from '../read';
import { NFS } from './nfs';

const READABLE = 0o644;
/** What lets nobody read a file but its owner. */
const PRIVATE: readonly number[] = [0o600, 0o400];
const FILES: readonly (readonly [path: readonly string[], what: string])[] = [
  [['kerberos', 'keytabFile'], 'its keytab'], [['sssd', 'sidecar', 'sssdConfigFile'], 'the configuration of SSSD'],
];

/** Files that only their daemon may read, with other permissions. */
export const nfsFileMode: Rule = {
  id: 'rook/nfs-file-mode',
  severity: Severity.WARNING,
  why: 'SSSD does not start with a configuration that others may read, and a keytab is as good as a password',
  fix: 'Set defaultMode: 384, which is 0600, on the volume source, or mode on each item',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/types.go (KerberosKeytabFile, SSSDSidecarConfigFile)',
  kinds: [NFS],
  * inspect(document) {
    for (const [path, what] of FILES) {
      const sources = fields(dig(fields(spec(document).security), ...path, 'volumeSource'));
      for (const [kind, source] of entriesOf(sources)) {
        if (!['configMap', 'secret', 'projected'].includes(kind)) continue;
        const wrong = modesOf(source).find((mode) => !PRIVATE.includes(mode));
        if (wrong === undefined) continue;
        const property = `spec.security.${path.join('.')}.volumeSource.${kind}.defaultMode`;
        yield { document, property, message: `${title(document)} gets ${what} with the mode 0${wrong.toString(8)}` };
      }
    }
  },
};

/** The permissions of the files of a volume source. */
function modesOf(source: unknown): number[] {
  const usual = count(dig(source, 'defaultMode')) ?? READABLE;
  const parts = items(dig(source, 'sources')).flatMap((part) => Object.values(fields(part)));
  return (parts.length === 0 ? [source] : parts).flatMap((part) => {
    const chosen = items(dig(part, 'items'));
    return chosen.length === 0 ? [usual] : chosen.map((item) => count(dig(item, 'mode')) ?? usual);
  });
}
