import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, fields } from '../read';
import { CLUSTER, clusterName, deviceSets } from './cluster';

/** OSD settings that only OSDs on devices of nodes read. */
export const deviceSetConfigIgnored: Rule = {
  id: 'rook/device-set-config-ignored',
  severity: Severity.ERROR,
  why: 'Rook does not read config for OSDs on claims',
  fix: 'Use the annotations crushDeviceClass, crushInitialWeight and crushPrimaryAffinity of the claim template, and encrypted of the device set',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/deviceSet.go createDeviceSetPVCsForIndex',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { path, name, raw } of deviceSets(document)) {
      const keys = entriesOf(fields(raw.config)).map(([key]) => key);
      if (keys.length === 0) continue;
      yield { document, property: `${path}.config`, message: `Device set "${name}" of ${clusterName(document)} sets ${keys.join(', ')} in config` };
    }
  },
};
