import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, entriesOf, fields, isSet, items, spec, text, title } from '../read';

/** Files for Kerberos or SSSD that come from nowhere. */
export const nfsIdentityFiles: Rule = {
  id: 'rook/nfs-identity-files',
  severity: Severity.ERROR,
  why: 'Rook refuses an NFS that is to look up users or sign them in without the files for it, and retries without end',
  fix: 'Name a source for every volumeSource, such as a config map or a secret, give sssd a sidecar, and every additional file a place of its own',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/nfs.go NFSSecuritySpec.Validate',
  kinds: ['ceph.rook.io/CephNFS'],
  * inspect(document) {
    const { kerberos, sssd } = fields(spec(document).security);
    const name = title(document);
    const sidecar = dig(sssd, 'sidecar');
    if (isSet(sssd) && !isSet(sidecar)) {
      yield { document, property: 'spec.security.sssd.sidecar', message: `${name} has sssd without a sidecar to run it in` };
    }
    const files: [path: string, file: unknown][] = [
      ['kerberos.configFiles', dig(kerberos, 'configFiles')],
      ['kerberos.keytabFile', dig(kerberos, 'keytabFile')],
      ['sssd.sidecar.sssdConfigFile', dig(sidecar, 'sssdConfigFile')],
      ...items(dig(sidecar, 'additionalFiles')).map((file, index): [string, unknown] => [`sssd.sidecar.additionalFiles[${index}]`, file]),
    ];
    const places = new Set<string>();
    for (const [path, file] of files) {
      const source = dig(file, 'volumeSource');
      if (isSet(source) && entriesOf(fields(source)).length === 0) {
        yield { document, property: `spec.security.${path}.volumeSource`, message: `${name} takes a file from a volume without a source` };
      }
      const place = text(dig(file, 'subPath'));
      if (place === undefined) continue;
      if (places.has(place)) yield { document, property: `spec.security.${path}.subPath`, message: `${name} puts two files to ${place}` };
      places.add(place);
    }
  },
};
