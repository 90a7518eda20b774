import type { Violation } from '../rule';
import { required, within } from './demands';
import { containerField, objectField } from './downward';
import { madeFile } from './forms';
import type { Place } from './place';

const OWN_FIELDS = ['metadata.name', 'metadata.namespace', 'metadata.labels', 'metadata.annotations', 'metadata.uid'];

/** Demands permissions that a file can have. */
export function fileMode(place: Place): Iterable<Violation> {
  return within(place, 0, 0o777);
}

/** Demands of files that are made from the keys of a config map or secret. */
export function* keyFiles(source: Place): Iterable<Violation> {
  for (const item of source.to('items').entries) {
    yield* required(item.to('key'));
    yield* required(item.to('path'), madeFile);
    yield* fileMode(item.to('mode'));
  }
}

/** Demands of files that tell a pod about itself. */
export function* downwardFiles(source: Place): Iterable<Violation> {
  for (const file of source.to('items').entries) {
    yield* required(file.to('path'), madeFile);
    yield* fileMode(file.to('mode'));
    const [field, resource] = [file.to('fieldRef'), file.to('resourceFieldRef')];
    if (field.isSet === resource.isSet) yield file.fault(`${field.isSet ? 'both' : 'neither'} of fieldRef and resourceFieldRef are set, exactly one is needed`);
    if (field.isSet) yield* objectField(field, OWN_FIELDS);
    else if (resource.isSet) yield* containerField(resource, true);
  }
}
