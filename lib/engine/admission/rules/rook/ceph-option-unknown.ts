import { cephOptions } from '../../../../upstream/ceph-options';
import { Severity } from '../../../finding';
import { nearest } from '../../../text/nearest';
import type { Rule } from '../../rule';
import { entriesOf, fields, spec } from '../read';
import { cephVersion, printed, type CephVersion } from './ceph-image';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

/** An option that no Ceph of that version has. */
export const cephOptionUnknown: Rule = {
  id: 'rook/ceph-option-unknown',
  severity: Severity.ERROR,
  why: 'The mons hand an option back that they do not know; Rook fails there before it starts mgrs and OSDs, and retries without end',
  fix: 'Write the option as "ceph config ls" lists it; those of mgr modules begin with mgr/',
  evidence: 'rook/rook pkg/operator/ceph/config/monstore.go SetAll; ceph/ceph src/mon/ConfigMonitor.cc (config assimilate-conf)',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const written = ['cephConfig', 'cephConfigFromSecret'].flatMap((field) => entriesOf(fields(spec(document)[field]))
      .flatMap(([section, options]) => entriesOf(fields(options)).map(([option]) => ({ option, property: `spec.${field}.${section}.${option}` }))));
    const version = written.length === 0 || isConnectionOnly(document) ? undefined : cephVersion(document, world);
    if (!version) return;
    const known = optionsOf(version);
    for (const { option, property } of known ? written : []) {
      if (option.startsWith('mgr/') || known?.some((names) => names.has(option.trim().replace(/\s+/g, '_')))) continue;
      const similar = nearest(option, known?.[0] ?? []);
      yield {
        document,
        property,
        message: `${clusterName(document)} sets "${option}", which is no option of Ceph ${printed(version)}${similar === undefined ? '' : `, did you mean "${similar}"?`}`,
        ...(similar === undefined ? {} : { fix: `Write ${similar}` }),
      };
    }
  },
};

/** The names that a release may know, `undefined` for one that is newer than the list. */
function optionsOf({ major, minor, patch }: CephVersion): readonly ReadonlySet<string>[] | undefined {
  const { names, older, version } = cephOptions();
  const [newest, ...rest] = version.split('.').map(Number);
  if (major > newest || (major === newest && (minor > rest[0] || (minor === rest[0] && patch > rest[1])))) return undefined;
  return major === newest ? [names] : [names, older];
}
