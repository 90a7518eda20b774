import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet } from '../read';
import { CLUSTER, clusterName, deviceSets } from './cluster';

/** CRUSH annotations on the wrong claim template. */
export const osdAnnotationLost: Rule = {
  id: 'rook/osd-annotation-lost',
  severity: Severity.ERROR,
  why: 'Rook takes the device class from the data template only, and weight and affinity from the last template, even when it has none',
  fix: 'Put crushDeviceClass on the data template, crushInitialWeight and crushPrimaryAffinity on every template',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/deviceSet.go createDeviceSetPVCsForIndex',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { name, templates } of deviceSets(document)) {
      const last = templates[templates.length - 1];
      for (const { path, role, raw } of templates) {
        for (const key of ['crushDeviceClass', 'crushInitialWeight', 'crushPrimaryAffinity']) {
          const value = annotation(raw, key);
          const lost = key === 'crushDeviceClass' ? role !== 'data' : annotation(last.raw, key) !== value;
          if (!isSet(value) || !lost) continue;
          yield {
            document,
            property: `${path}.metadata.annotations.${key}`,
            message: `Device set "${name}" of ${clusterName(document)} sets ${key} to ${String(value)} on its ${role} template, where it has no effect`,
          };
        }
      }
    }
  },
};

function annotation(template: unknown, key: string): unknown {
  return dig(template, 'metadata', 'annotations', key);
}
