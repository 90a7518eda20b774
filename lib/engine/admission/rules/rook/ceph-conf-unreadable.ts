import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, namespaceOf } from '../read';
import { cephConf } from './ceph-conf';
import { isSection } from './ceph-config-section';

/** A ceph.conf that Rook refuses, or that says things that nobody reads. */
export const cephConfUnreadable: Rule = {
  id: 'rook/ceph-conf-unreadable',
  severity: Severity.ERROR,
  why: 'Rook fails on a file that it cannot read before it starts anything, and no daemon looks into a section of another name',
  fix: 'Write sections such as [global] or [osd] with lines of the form option = value below them, and end the file with a new line',
  evidence: 'rook/rook pkg/operator/ceph/cluster/utils.go populateConfigOverrideConfigMap, pkg/daemon/ceph/client/config.go mergeDefaultConfigWithRookConfigOverride',
  kinds: ['/ConfigMap'],
  * inspect(document) {
    const conf = cephConf(document);
    if (conf === undefined) return;
    const say = (message: string) => ({ document, property: 'data.config', message: `The ceph.conf in ${namespaceOf(document)}/${nameOf(document)} ${message}` });
    if (conf.unreadable !== undefined) yield say(`has the line "${conf.unreadable}", which is no setting in a section`);
    for (const section of new Set(conf.settings.map((setting) => setting.section))) {
      if (!isSection(section)) yield say(`has settings for "${section}", which is no kind of daemon`);
    }
    if (conf.text !== '' && !conf.text.endsWith('\n')) yield say('does not end with a new line');
  },
};
