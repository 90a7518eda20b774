import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { entriesOf, fields, text } from '../rules/read';
import { keyFault } from './words';

const LIMIT = 256 * 1024;
const MOST = 512;

/** Storage classes as the API server reads them. */
export const storageClass: Rule = {
  id: 'syntax/storage-class',
  severity: Severity.ERROR,
  why: 'The API server refuses the class',
  fix: 'Name a provisioner such as rook-ceph.rbd.csi.ceph.com, and keep parameters short',
  evidence: 'k8s.io/kubernetes/pkg/apis/storage/validation: ValidateStorageClass',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document) {
    const { provisioner, parameters } = document.object;
    const name = text(provisioner) ?? '';
    const fault = name === '' ? 'is empty' : keyFault(name.toLowerCase());
    if (fault !== undefined) yield { document, property: 'provisioner', message: `the provisioner "${name}" ${fault}` };
    const given = entriesOf(fields(parameters));
    if (given.some(([key]) => key === '')) yield { document, property: 'parameters', message: 'a parameter has no name' };
    const bytes = given.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(String(value)), 0);
    if (given.length > MOST || bytes > LIMIT) {
      yield { document, property: 'parameters', message: `${given.length} parameters hold ${bytes} bytes, at most ${MOST} and ${LIMIT} are allowed` };
    }
  },
};
