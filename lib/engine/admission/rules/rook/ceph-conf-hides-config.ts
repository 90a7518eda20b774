import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, fields, nameOf, namespaceOf, spec } from '../read';
import { CONF, cephConf, sameOption, sectionsMeet } from './ceph-conf';
import { clusterIn, clusterName } from './cluster';

/** One option in ceph.conf and in the settings that the mons keep. */
export const cephConfHidesConfig: Rule = {
  id: 'rook/ceph-conf-hides-config',
  severity: Severity.ERROR,
  why: 'What a daemon reads from its file wins over what the mons tell it, so that the setting of the cluster has no effect',
  fix: 'Keep the option in cephConfig, which daemons follow while they run, and remove it from rook-config-override',
  evidence: 'Ceph: Configuring Ceph, config sources; rook/rook Documentation/Storage-Configuration/Advanced/ceph-configuration.md, issues 5176 and 14075',
  kinds: ['/ConfigMap'],
  * inspect(document, world) {
    if (nameOf(document) !== CONF) return;
    const cluster = clusterIn(world, namespaceOf(document));
    if (!cluster) return;
    for (const setting of cephConf(document)?.settings ?? []) {
      for (const field of ['cephConfig', 'cephConfigFromSecret']) {
        for (const [section, options] of entriesOf(fields(spec(cluster)[field]))) {
          if (!sectionsMeet(setting.section, section)) continue;
          if (!entriesOf(fields(options)).some(([option]) => sameOption(option, setting.option))) continue;
          yield {
            document,
            property: 'data.config',
            message: `${setting.option} stands in section ${setting.section} of ceph.conf, and in ${field}.${section} of ${clusterName(cluster)} as well`,
          };
        }
      }
    }
  },
};
