import { isDnsSubdomain } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { KindLookup } from '../schema/kind-lookup';
import { faultsOf } from '../schema/kind-validator';
import { conversionFaults } from './definition-conversion';
import { different, formed, oneOf, required } from './demands';
import type { TextFault } from './demands';
import { Place } from './place';
import { selectableFaults } from './selectable-fields';
import { schemaFaults } from './structural-schema';

const COLUMNS = ['boolean', 'date', 'integer', 'number', 'string'];
const FORMATS = ['int32', 'int64', 'float', 'double', 'byte', 'date', 'date-time', 'password'];
const LONGEST_WARNING = 256;
const APPROVAL = 'api-approved.kubernetes.io';
const COMMUNITY = /(^|\.)(k8s|kubernetes)\.io$/;

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
    yield* approval(spec.to('group').text, new Place(document, document.object).to('metadata', 'annotations', APPROVAL));
    yield* conversionFaults(spec.to('conversion'));
    const preserve = spec.to('preserveUnknownFields');
    if (preserve.value === true) yield preserve.fault('schemas say where unknown fields are kept');
    const stored = versions.entries.filter((version) => version.to('storage').value === true).length;
    if (stored !== 1) yield versions.fault(`${stored} versions are stored, exactly one has to be`);
    yield* different(versions.entries.map((version) => version.to('name')));
    const kind = KindLookup.of(world).find(String(document.object.apiVersion), 'CustomResourceDefinition');
    // A default can only be held against a schema that is one.
    const faults = kind === undefined ? [] : faultsOf(document.object, kind);
    for (const [i, version] of versions.entries.entries()) {
      yield* versionFaults(version, kind !== undefined && !faults.some(({ property }) => property.startsWith(`spec.versions[${i}].schema`)));
    }
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
  else yield* schemaFaults(schema, readable, version.to('subresources', 'status').isSet);
  yield* selectableFaults(version.to('selectableFields'), schema);
  yield* warningFaults(version);
  for (const column of version.to('additionalPrinterColumns').entries) {
    yield* required(column.to('name'));
    yield* required(column.to('type'));
    yield* oneOf(column.to('type'), COLUMNS);
    if (column.to('format').text !== '') yield* oneOf(column.to('format'), FORMATS);
    yield* required(column.to('jsonPath'), jsonPath);
  }
  const scale = version.to('subresources', 'scale');
  if (!scale.isSet) return;
  yield* required(scale.to('specReplicasPath'), (path) => jsonPath(path) ?? (path.startsWith('.spec.') ? undefined : 'must begin with .spec.'));
  const labels = (path: string): string | undefined => (/^\.(spec|status)\./.test(path) ? undefined : 'must begin with .spec. or .status.');
  yield* formed(scale.to('labelSelectorPath'), labels);
  yield* required(scale.to('statusReplicasPath'), (path) => jsonPath(path) ?? (path.startsWith('.status.') ? undefined : 'must begin with .status.'));
}

/** Groups of the community hold what its reviewers approved, or say that they did not. */
function* approval(group: string, approved: Place): Iterable<Violation> {
  const { text } = approved;
  if (COMMUNITY.test(group) && !text.startsWith('unapproved') && !/^[a-zA-Z][-+.a-zA-Z0-9]*:\/\/[^/\s]/.test(text)) {
    yield approved.fault(`the group ${group} belongs to the Kubernetes community: the annotation names its approval, or begins with "unapproved"`);
  }
}

/** What users of an old version are told. */
function* warningFaults(version: Place): Iterable<Violation> {
  const warning = version.to('deprecationWarning');
  if (!warning.isSet) return;
  if (version.to('deprecated').value !== true) yield warning.fault('the version is not deprecated');
  yield* required(warning, (text) => {
    if (Buffer.byteLength(text) > LONGEST_WARNING) return `has more than ${LONGEST_WARNING} bytes`;
    return /[^\P{C}]|[^\P{Z} ]/u.test(text) ? 'holds characters that cannot be printed' : undefined;
  });
}

function jsonPath(path: string): string | undefined {
  return path.startsWith('.') ? undefined : 'must be a path such as .spec.replicas';
}
