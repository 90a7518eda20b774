import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { spec, text, title } from '../read';

/** An id that the record for the drivers cannot be named after. */
export const clusterIdInvalid: Rule = {
  id: 'rook/cluster-id-invalid',
  severity: Severity.ERROR,
  why: 'Rook names an object after it, which the API server refuses; the drivers never hear of the part, and the field cannot be changed later',
  fix: 'Use lower-case letters, digits and "-", beginning and ending with a letter or digit, or leave clusterID out',
  evidence: 'rook/rook pkg/operator/ceph/csi/config.go generateProfileSubVolumeGroupSpec',
  kinds: ['ceph.rook.io/CephBlockPoolRadosNamespace', 'ceph.rook.io/CephFilesystemSubVolumeGroup'],
  * inspect(document) {
    const clusterId = text(spec(document).clusterID);
    // What no id may have at all, the schema refuses.
    if (!clusterId || !/^[a-zA-Z0-9_-]+$/.test(clusterId) || /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(clusterId)) return;
    yield { document, property: 'spec.clusterID', message: `${title(document)} has the clusterID ${clusterId}, which cannot be the name of an object` };
  },
};
