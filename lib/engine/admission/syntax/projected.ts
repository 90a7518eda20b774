import type { Violation } from '../rule';
import { required, within } from './demands';
import { madeFile } from './forms';
import { downwardFiles, fileMode, keyFiles } from './made-files';
import type { Place } from './place';

const TEN_MINUTES = 600;
const LONGEST = 2 ** 32;

/** What is wrong inside a projected volume. */
export function* projected(volume: Place): Iterable<Violation> {
  yield* fileMode(volume.to('defaultMode'));
  const paths = new Set<string>();
  for (const source of volume.to('sources').entries) {
    const given = source.fields.map(({ field }) => field);
    if (given.length > 1) yield source.fault(`the source has several kinds: ${given.join(', ')}`);
    for (const name of ['secret', 'configMap']) if (source.to(name).isSet) yield* keyed(source.to(name));
    yield* downwardFiles(source.to('downwardAPI'));
    if (source.to('serviceAccountToken').isSet) yield* token(source.to('serviceAccountToken'));
    for (const item of ['secret', 'configMap', 'downwardAPI'].flatMap((name) => source.to(name, 'items').entries)) {
      const path = item.to('path');
      if (path.text !== '' && paths.has(path.text)) yield path.fault(`the file "${path.text}" comes from another source as well`);
      paths.add(path.text);
    }
  }
}

function* keyed(source: Place): Iterable<Violation> {
  yield* required(source.to('name'));
  yield* keyFiles(source);
}

function* token(source: Place): Iterable<Violation> {
  yield* within(source.to('expirationSeconds'), TEN_MINUTES, LONGEST);
  yield* required(source.to('path'), madeFile);
}
