import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, fields, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

const SECTION = /^(global|(mon|mgr|osd|mds|client)(\..+)?)$/;

/** Whether a daemon reads the section; a host or class mask may follow its name, such as osd/class:ssd. */
export function isSection(section: string): boolean {
  return SECTION.test(section.split('/')[0]);
}

/** Ceph options in a section that no daemon reads. */
export const cephConfigSection: Rule = {
  id: 'rook/ceph-config-section',
  severity: Severity.ERROR,
  why: 'Ceph stores options under the name of the daemon they are for; under any other name they are refused or never read',
  fix: 'Use global, mon, mgr, osd, mds or client, or one daemon such as osd.3 or client.rgw.store.a',
  evidence: 'Ceph: Configuring Ceph, configuration sections; rook/rook issue 5176',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const field of ['cephConfig', 'cephConfigFromSecret']) {
      for (const [section] of entriesOf(fields(spec(document)[field]))) {
        if (isSection(section)) continue;
        yield { document, property: `spec.${field}.${section}`, message: `${clusterName(document)} has Ceph options for "${section}", which is no kind of daemon` };
      }
    }
  },
};
