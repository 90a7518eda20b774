import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { entriesOf, fields, text } from '../rules/read';
import { formatPath } from '../schema/path';
import { keyFault } from './words';

const LIMIT = 256 * 1024;
const MOST = 512;
const RECLAIM = ['Delete', 'Retain', 'Recycle'];

/** Storage classes as the API server reads them. */
export const storageClass: Rule = {
  id: 'syntax/storage-class',
  severity: Severity.ERROR,
  why: 'The API server refuses the class',
  fix: 'Name a provisioner such as rook-ceph.rbd.csi.ceph.com, quote every parameter, and use Delete or Retain',
  evidence: 'k8s.io/kubernetes/pkg/apis/storage/validation: ValidateStorageClass',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document) {
    const { provisioner, parameters, reclaimPolicy, volumeBindingMode } = document.object;
    const name = text(provisioner) ?? '';
    const fault = name === '' ? 'is empty' : keyFault(name.toLowerCase());
    if (fault !== undefined) yield { document, property: 'provisioner', message: `the provisioner "${name}" ${fault}` };
    const given = entriesOf(fields(parameters));
    for (const [key, value] of given) {
      if (key === '') yield { document, property: 'parameters', message: 'a parameter has no name' };
      if (typeof value !== 'string') {
        const property = formatPath(['parameters', key]);
        yield { document, property, message: `${key} must be text, but is ${JSON.stringify(value)}`, fix: `Put it in quotes: "${String(value)}"` };
      }
    }
    const bytes = given.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(String(value)), 0);
    if (given.length > MOST || bytes > LIMIT) {
      yield { document, property: 'parameters', message: `${given.length} parameters hold ${bytes} bytes, at most ${MOST} and ${LIMIT} are allowed` };
    }
    if (reclaimPolicy !== undefined && !RECLAIM.includes(reclaimPolicy)) {
      yield { document, property: 'reclaimPolicy', message: `"${String(reclaimPolicy)}" is not one of ${RECLAIM.join(', ')}` };
    }
    if (volumeBindingMode !== undefined && !['Immediate', 'WaitForFirstConsumer'].includes(volumeBindingMode)) {
      yield { document, property: 'volumeBindingMode', message: `"${String(volumeBindingMode)}" is neither Immediate nor WaitForFirstConsumer` };
    }
  },
};
