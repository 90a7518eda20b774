import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { CLUSTER, clusterName, deviceSets } from './cluster';

const ROLES = ['data', 'metadata', 'wal'];

/** Claim templates whose names Rook cannot place. */
export const osdTemplateNames: Rule = {
  id: 'rook/osd-template-names',
  severity: Severity.ERROR,
  why: 'Rook tells the volumes of an OSD apart by the names of their templates; a set without templates or with a repeated name gets no OSDs, and a volume of any other name is made and never used',
  fix: 'Write one template, or several that are named data, metadata and wal',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/deviceSet.go createDeviceSetPVCsForIndex',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { path, name, templates } of deviceSets(document)) {
      const where = `Device set "${name}" of ${clusterName(document)}`;
      const property = `${path}.volumeClaimTemplates`;
      if (templates.length === 0) yield { document, property, message: `${where} has no claim template` };
      const roles = templates.map(({ role }) => role);
      const repeated = roles.find((role, index) => roles.indexOf(role) !== index);
      if (repeated !== undefined) yield { document, property, message: `${where} has two claim templates named ${repeated}` };
      for (const { path: place, role } of templates) {
        if (!ROLES.includes(role)) yield { document, property: `${place}.metadata.name`, message: `${where} has a claim template named ${role}` };
      }
      if (templates.length > 0 && !roles.includes('data')) yield { document, property, message: `${where} has no claim template named data` };
    }
  },
};
