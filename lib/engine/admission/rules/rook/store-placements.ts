import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, spec, text, title, type Fields } from '../read';
import { isStoreElsewhere, STORE } from './store';

/** The placement that Ceph itself calls the default. */
const DEFAULT = 'default-placement';
/** The storage class that every placement has. */
const STANDARD = 'STANDARD';

type Fault = readonly [path: string, message: string];

/** Placements of a store that contradict each other. */
export const storePlacements: Rule = {
  id: 'rook/store-placements',
  severity: Severity.ERROR,
  why: 'Rook refuses the store or the zone and retries without end',
  fix: `Give placements and their storage classes names of their own, mark one placement as default, ${DEFAULT} if there is one, and leave out ${STANDARD}`,
  evidence: 'rook/rook pkg/operator/ceph/object/shared_pools.go validatePoolPlacements',
  kinds: [STORE, 'ceph.rook.io/CephObjectZone'],
  * inspect(document) {
    if (isStoreElsewhere(document)) return;
    const placements = items(dig(spec(document), 'sharedPools', 'poolPlacements')).map(fields);
    for (const [path, message] of faults(placements)) {
      yield { document, property: `spec.sharedPools.poolPlacements${path}`, message: `${title(document)} ${message}` };
    }
  },
};

function* faults(placements: readonly Fields[]): Iterable<Fault> {
  const seen = new Set<string>();
  const defaults = placements.filter((placement) => placement.default === true).map(({ name }) => String(name));
  if (defaults.length > 1) yield ['', `has the default placements ${defaults.join(', ')}`];
  for (const [index, placement] of placements.entries()) {
    const name = text(placement.name) ?? '';
    if (seen.has(name)) yield [`[${index}].name`, `has more than one placement "${name}"`];
    seen.add(name);
    if (name === DEFAULT && placement.default !== true) yield [`[${index}].default`, `has a placement ${DEFAULT} that is not the default`];
    for (const [path, message] of classFaults(items(placement.storageClasses))) yield [`[${index}].storageClasses${path}`, `${message} in the placement "${name}"`];
  }
}

function* classFaults(classes: readonly unknown[]): Iterable<Fault> {
  const seen = new Set<string>();
  for (const [index, each] of classes.entries()) {
    const name = text(dig(each, 'name')) ?? '';
    if (name === STANDARD) yield [`[${index}].name`, `defines the storage class ${STANDARD}`];
    else if (seen.has(name)) yield [`[${index}].name`, `has more than one storage class "${name}"`];
    seen.add(name);
  }
}
