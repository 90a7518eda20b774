import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { CLUSTER, clusterName, deviceSets } from './cluster';

/** OSDs that are tuned for slow and for fast volumes. */
export const osdTunedTwice: Rule = {
  id: 'rook/osd-tuned-twice',
  severity: Severity.ERROR,
  why: 'Rook gives them the options for slow volumes and does not look at the other wish: they sleep between operations on the fastest disk',
  fix: 'Keep tuneDeviceClass for slow volumes, or tuneFastDeviceClass for fast ones',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/spec.go (defaultTuneSlowSettings, defaultTuneFastSettings)',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { path, name, raw } of deviceSets(document)) {
      if (raw.tuneDeviceClass !== true || raw.tuneFastDeviceClass !== true) continue;
      yield { document, property: `${path}.tuneFastDeviceClass`, message: `Device set "${name}" of ${clusterName(document)} is tuned for slow volumes and for fast ones` };
    }
  },
};
