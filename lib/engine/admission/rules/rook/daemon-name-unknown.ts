import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { fields, isSet, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

const KEYS = [
  'all', 'mds', 'rgw', 'mon', 'arbiter', 'mgr', 'dashboard', 'prepareosd', 'keyrotation', 'osd', 'cleanup', 'monitoring', 'crashcollector',
  'clusterMetadata', 'exporter', 'cmdreporter',
];
const RESOURCES = [
  'mon', 'mgr', 'mgr-sidecar', 'osd', 'prepareosd', 'cmd-reporter', 'mds', 'crashcollector', 'logcollector', 'rbdmirror', 'fsmirror', 'cleanup',
  'exporter', 'floating-mon-shutdown',
];

/** Settings for a daemon that does not exist under that name. */
export const daemonNameUnknown: Rule = {
  id: 'rook/daemon-name-unknown',
  severity: Severity.ERROR,
  why: 'The schema lets any key through and Rook reads only the ones it knows: the settings are dropped',
  fix: 'Use the name that Rook gives the daemon',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/keys.go and resources.go',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const field of ['placement', 'labels', 'annotations', 'priorityClassNames', 'resources']) {
      const known = field === 'resources' ? RESOURCES : KEYS;
      for (const [key, value] of Object.entries(fields(spec(document)[field]))) {
        if (known.includes(key) || !isSet(value) || (field === 'resources' && /^osd-./.test(key))) continue;
        yield {
          document,
          property: `spec.${field}.${key}`,
          message: `${clusterName(document)} has ${field} for "${key}", which is no daemon of Rook`,
          fix: `Use one of ${known.join(', ')}${field === 'resources' ? ', osd-<device class>' : ''}`,
        };
      }
    }
  },
};
