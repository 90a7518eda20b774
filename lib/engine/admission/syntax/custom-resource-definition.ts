import { isDnsSubdomain } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { KindLookup } from '../schema/kind-lookup';
import { faultsOf } from '../schema/kind-validator';
import { different, formed, oneOf, required } from './demands';
import type { TextFault } from './demands';
import { Place } from './place';
import { schemaFaults } from './structural-schema';

const COLUMNS = ['boolean', 'date', 'integer', 'number', 'string'];

/** A word as DNS knew them first: it begins with a letter. */
const word: TextFault = (text) => (/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text)
  ? undefined : 'must be lower-case letters, digits and "-", at most 63 characters, beginning with a letter');
const mixedWord: TextFault = (text) => (word(text.toLowerCase()) === undefined ? undefined : 'must be letters, digits and "-", at most 63 characters, beginning with a letter');

/** Definitions of kinds that a program brings itself. */
export const customResourceDefinition: Rule = {
  id: 'syntax/custom-resource-definition',
  severity: Severity.ERROR,
  why: 'The API server refuses the definition, and with it every object of the kind',
  fix: 'Name group, kind and versions, store exactly one version, and give each a schema that says a type everywhere',
  evidence: 'k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation: ValidateCustomResourceDefinition; pkg/apiserver/schema: ValidateStructural',
  kinds: ['apiextensions.k8s.io/CustomResourceDefinition'],
  * inspect(document, world) {
    const spec = new Place(document, document.object).to('spec');
    const versions = spec.to('versions');
    yield* required(spec.to('group'), (text) => (isDnsSubdomain(text) && text.includes('.') ? undefined : 'must be a domain with a dot'));
    yield* oneOf(spec.to('scope'), ['Cluster', 'Namespaced']);
    yield* names(spec.to('names'));
    const stored = versions.entries.filter((version) => version.to('storage').value === true).length;
    if (stored !== 1) yield versions.fault(`${stored} versions are stored, exactly one has to be`);
    yield* different(versions.entries.map((version) => version.to('name')));
    const kind = KindLookup.of(world).find(String(document.object.apiVersion), 'CustomResourceDefinition');
    // A default can only be held against a schema that is one.
    const readable = kind !== undefined && !faultsOf(document.object, kind).some(({ property }) => property.startsWith('spec.versions'));
    for (const version of versions.entries) yield* versionFaults(version, readable);
  },
};

function* names(place: Place): Iterable<Violation> {
  const [plural, singular, kind, listKind] = ['plural', 'singular', 'kind', 'listKind'].map((name) => place.to(name));
  yield* required(plural, word);
  yield* formed(singular, word);
  yield* required(kind, mixedWord);
  yield* formed(listKind, mixedWord);
  if (listKind.text !== '' && listKind.text === kind.text) yield listKind.fault(`listKind "${listKind.text}" is the kind itself`);
  for (const list of ['shortNames', 'categories']) for (const name of place.to(list).entries) yield* required(name, word);
}

function* versionFaults(version: Place, readable: boolean): Iterable<Violation> {
  yield* required(version.to('name'), word);
  const schema = version.to('schema', 'openAPIV3Schema');
  if (!schema.isSet) yield schema.fault('the version has no schema');
  else yield* schemaFaults(schema, readable);
  for (const column of version.to('additionalPrinterColumns').entries) {
    yield* required(column.to('name'));
    yield* required(column.to('type'));
    yield* oneOf(column.to('type'), COLUMNS);
    yield* required(column.to('jsonPath'), jsonPath);
  }
  const scale = version.to('subresources', 'scale');
  if (!scale.isSet) return;
  yield* required(scale.to('specReplicasPath'), (path) => jsonPath(path) ?? (path.startsWith('.spec.') ? undefined : 'must begin with .spec.'));
  yield* required(scale.to('statusReplicasPath'), (path) => jsonPath(path) ?? (path.startsWith('.status.') ? undefined : 'must begin with .status.'));
}

function jsonPath(path: string): string | undefined {
  return /^\.[^\s{}]/.test(path) ? undefined : 'must be a path such as .spec.replicas';
}
