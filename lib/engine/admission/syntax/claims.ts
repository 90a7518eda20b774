import { parseQuantity } from '../../../core/quantity-syntax';
import type { Violation } from '../rule';
import { plain } from '../rules/read';
import { filled, formed, required } from './demands';
import { dnsLabel, subdomain } from './forms';
import type { Place } from './place';

const TEMPLATE_METADATA = new Set(['labels', 'annotations']);

/** What is wrong in the spec of a volume claim. */
export function* claimFaults(spec: Place): Iterable<Violation> {
  const modes = spec.to('accessModes');
  yield* filled(modes);
  yield* onlyAlone(modes);
  const storage = spec.to('resources', 'requests', 'storage');
  const size = storage.isSet ? parseQuantity(plain(storage.value)) : undefined;
  if (!storage.isSet) yield storage.fault('the claim asks for no storage');
  else if (size && size.nanos <= 0n) yield storage.fault(`the claim asks for ${plain(storage.value)}, which is not above zero`);
  for (const name of ['storageClassName', 'volumeAttributesClassName']) yield* formed(spec.to(name), subdomain);
  yield* sources(spec);
}

/** What is wrong in a claim that is made with its pod. */
export function* templateFaults(template: Place): Iterable<Violation> {
  for (const field of template.to('metadata').fields) {
    // Go does not tell an empty text and a zero from none, but a list and a time.
    const empty = field.value === '' || (field.field === 'generation' && field.value === 0);
    if (!TEMPLATE_METADATA.has(field.field) && !empty) yield field.fault('a claim that is made with its pod may only set labels and annotations');
  }
  yield* claimFaults(template.to('spec'));
}

/** A volume for one pod cannot be for many nodes. */
export function* onlyAlone(modes: Place): Iterable<Violation> {
  const texts = modes.entries.map(({ text }) => text);
  if (texts.includes('ReadWriteOncePod') && texts.some((text) => text !== 'ReadWriteOncePod')) {
    yield modes.fault('ReadWriteOncePod stands beside other access modes');
  }
}

function* sources(spec: Place): Iterable<Violation> {
  const [old, now] = [spec.to('dataSource'), spec.to('dataSourceRef')];
  for (const source of [old, now]) {
    if (!source.isSet) continue;
    yield* required(source.to('name'));
    yield* required(source.to('kind'));
    const group = source.to('apiGroup');
    if (group.text === '' && source.to('kind').text !== 'PersistentVolumeClaim') yield source.fault('without apiGroup only a PersistentVolumeClaim can be copied');
    yield* formed(group, subdomain);
  }
  yield* formed(now.to('namespace'), dnsLabel);
  if (!old.isSet || !now.isSet) return;
  const same = ['apiGroup', 'kind', 'name'].every((field) => (old.to(field).value ?? undefined) === (now.to(field).value ?? undefined));
  if (now.to('namespace').text !== '' || !same) yield spec.fault('dataSource and dataSourceRef are not the same');
}
