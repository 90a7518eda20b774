import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, entriesOf, fields, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

const METADATA = ['all', 'mon', 'mgr', 'osd', 'prepareosd', 'keyrotation', 'cleanup', 'crashcollector', 'exporter', 'cmdreporter', 'dashboard'];
const PROBES = ['mon', 'mgr', 'osd'];

/** The daemons that the operator asks each field for; those that have a kind of their own, such as MDS and RGW, are set up there. */
const KNOWN: readonly { readonly field: readonly string[]; readonly daemons: readonly string[] }[] = [
  { field: ['placement'], daemons: ['all', 'mon', 'arbiter', 'mgr', 'osd', 'prepareosd', 'cleanup'] },
  { field: ['labels'], daemons: [...METADATA, 'monitoring'] },
  { field: ['annotations'], daemons: [...METADATA, 'clusterMetadata'] },
  { field: ['priorityClassNames'], daemons: ['all', 'mon', 'mgr', 'osd', 'cleanup', 'crashcollector', 'exporter'] },
  {
    field: ['resources'],
    daemons: [
      'mon', 'mgr', 'mgr-sidecar', 'osd', 'osd-<device class>', 'prepareosd', 'cmd-reporter', 'crashcollector', 'logcollector', 'cleanup', 'exporter',
      'floating-mon-shutdown',
    ],
  },
  { field: ['healthCheck', 'livenessProbe'], daemons: PROBES },
  { field: ['healthCheck', 'startupProbe'], daemons: PROBES },
];

/** Settings for a daemon that does not exist under that name. */
export const daemonNameUnknown: Rule = {
  id: 'rook/daemon-name-unknown',
  severity: Severity.ERROR,
  why: 'The schema lets any key through and Rook reads only the ones it knows: the settings are dropped',
  fix: 'Use a name that Rook reads in this field',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/{placement,labels,annotations,priorityclasses,resources}.go and who calls their getters in pkg/operator/ceph',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { field, daemons } of KNOWN) {
      for (const [key] of entriesOf(fields(dig(spec(document), ...field)))) {
        if (daemons.includes(key) || (daemons.includes('osd-<device class>') && /^osd-./.test(key))) continue;
        yield {
          document,
          property: `spec.${field.join('.')}.${key}`,
          message: `${clusterName(document)} has ${field.join('.')} for "${key}", which Rook never reads there`,
          fix: `Use one of ${daemons.join(', ')}`,
        };
      }
    }
  },
};
