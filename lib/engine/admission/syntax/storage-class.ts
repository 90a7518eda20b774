import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { fields } from '../rules/read';
import { different, filled, oneOf, required } from './demands';
import { lowerCase } from './go-text';
import { Place } from './place';
import { keyFault } from './words';

const LIMIT = 256 * 1024;
const MOST = 512;
/** What happens to the volume when its claim goes; volumes know a third, Recycle, that classes must not name. */
const POLICIES = ['Delete', 'Retain'];

/** Storage classes, and classes of attributes, as the API server reads them. */
export const storageClass: Rule = {
  id: 'syntax/storage-class',
  severity: Severity.ERROR,
  why: 'The API server refuses the class',
  fix: 'Name a driver such as rook-ceph.rbd.csi.ceph.com, keep parameters short, and give each topology key values',
  evidence: 'k8s.io/kubernetes/pkg/apis/storage/validation: ValidateStorageClass, ValidateVolumeAttributesClass',
  kinds: ['storage.k8s.io/StorageClass', 'storage.k8s.io/VolumeAttributesClass'],
  * inspect(document) {
    const root = new Place(document, document.object);
    const attributes = document.object.kind === 'VolumeAttributesClass';
    yield* required(root.to(attributes ? 'driverName' : 'provisioner'), (name) => keyFault(lowerCase(name)));
    if (root.to('reclaimPolicy').text !== '') yield* oneOf(root.to('reclaimPolicy'), POLICIES);
    yield* parameterFaults(root.to('parameters'), attributes);
    const keys = new Set<string>();
    for (const term of root.to('allowedTopologies').entries) {
      for (const expression of term.to('matchLabelExpressions').entries) {
        yield* filled(expression.to('values'));
        yield* different(expression.to('values').entries);
        yield* required(expression.to('key'), keyFault);
      }
      yield* different(term.to('matchLabelExpressions').entries.map((expression) => expression.to('key')));
      yield* filled(term.to('matchLabelExpressions'));
      const whole = JSON.stringify(term.value);
      if (keys.has(whole)) yield term.to('matchLabelExpressions').fault('the same topology is there already');
      keys.add(whole);
    }
  },
};

function* parameterFaults(parameters: Place, needed: boolean): Iterable<Violation> {
  const given = parameters.fields;
  if (needed && Object.keys(fields(parameters.value)).length === 0) yield parameters.fault('the class has no parameter');
  if (given.some(({ step }) => step === '')) yield parameters.fault('a parameter has no name');
  const bytes = given.reduce((sum, { field, text }) => sum + Buffer.byteLength(field) + Buffer.byteLength(text), 0);
  if (given.length > MOST || bytes > LIMIT) yield parameters.fault(`${given.length} parameters hold ${bytes} bytes, at most ${MOST} and ${LIMIT} are allowed`);
}
