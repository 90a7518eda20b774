import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig } from '../read';
import { CLUSTER, clusterName, deviceSets } from './cluster';

/** An OSD claim that asks for a file system. */
export const osdTemplateNotBlock: Rule = {
  id: 'rook/osd-template-not-block',
  severity: Severity.ERROR,
  why: 'An OSD takes its claim as a raw device; with a file system on it the prepare pod never starts',
  fix: 'Set volumeMode: Block on every claim template of the device set',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/spec.go (claims become VolumeDevices)',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const set of deviceSets(document)) {
      for (const { path, raw } of set.templates) {
        const mode = dig(raw, 'spec', 'volumeMode');
        if (mode === 'Block') continue;
        yield {
          document,
          property: `${path}.spec.volumeMode`,
          message: `Device set "${set.name}" of ${clusterName(document)} asks for volumes of mode ${mode === undefined ? 'Filesystem (the default)' : String(mode)}`,
        };
      }
    }
  },
};
