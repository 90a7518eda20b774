import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { groupKind } from '../../world';
import { dig, entriesOf, fields, items, nameOf, namespaceOf, spec, text } from '../read';
import { secretKeys } from './secrets';
import { gatewayOf } from './store';

/** A secret that an object refers to, and what has to be in it. */
interface Wanted {
  readonly path: string;
  readonly name: string;
  readonly keys: readonly string[];
  /** The types that the secret may have, each with keys of its own. */
  readonly types?: Readonly<Record<string, readonly string[]>>;
}

type Reader = (document: Document) => Iterable<Wanted>;

const KEYSTONE = ['OS_PROJECT_DOMAIN_NAME', 'OS_USER_DOMAIN_NAME', 'OS_PROJECT_NAME', 'OS_USERNAME', 'OS_PASSWORD'];
const OPAQUE = 'Opaque';

const READERS: Readonly<Record<string, Reader>> = {
  'ceph.rook.io/CephObjectStore': ofStore,
  'ceph.rook.io/CephObjectStoreUser': ofUser,
  'ceph.rook.io/CephObjectRealm': (realm) => [{ path: 'metadata.name', name: `${nameOf(realm)}-keys`, keys: ['access-key', 'secret-key'] }],
  'ceph.rook.io/CephBucketTopic': ofTopic,
};

/** A secret without what Rook looks for in it. */
export const objectSecretKeys: Rule = {
  id: 'rook/object-secret-keys',
  severity: Severity.ERROR,
  why: 'Rook reads the secret before it goes on, and fails where its type or a key is not the one it expects',
  fix: 'Give the secret that type, and put the value under that key',
  evidence: 'rook/rook pkg/operator/ceph/object: spec.go generateVolumeSourceWith*, config.go mapKeystoneSecretToConfig, objectstore.go GetRealmKeyArgsFromSecret, user and topic getSecretValue',
  kinds: Object.keys(READERS),
  * inspect(document, world) {
    const namespace = namespaceOf(document);
    for (const { path, name, keys, types } of READERS[groupKind(document.object)](document)) {
      const secret = name === '' ? undefined : world.find('/Secret', namespace, name);
      const there = secret && secretKeys(world, namespace, name);
      if (!secret || !there) continue;
      const type = text(secret.object.type) || OPAQUE;
      if (types && !types[type]) {
        yield { document, property: path, message: `Secret ${namespace}/${name} has the type ${type}, and may have ${Object.keys(types).join(' or ')}` };
        continue;
      }
      for (const key of [...keys, ...types?.[type] ?? []].filter((each) => !there.has(each))) {
        yield { document, property: path, message: `Secret ${namespace}/${name} has nothing under the key ${key}` };
      }
      if (path === 'metadata.name') yield* accessKeyFault(document, secret);
    }
  },
};

/** A slash ends the name of the key in what is signed. */
function* accessKeyFault(document: Document, secret: Document) {
  const plain = text(dig(secret.object, 'stringData', 'access-key'));
  const encoded = text(dig(secret.object, 'data', 'access-key'));
  const key = plain ?? (encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('latin1'));
  if (!key.includes('/')) return;
  yield {
    document,
    property: 'metadata.name',
    message: `Secret ${namespaceOf(document)}/${nameOf(secret)} has an access-key with a slash, by which no zone can sign in`,
    fix: 'Make an access key of letters and digits',
  };
}

function* ofStore(store: Document): Iterable<Wanted> {
  const gateway = gatewayOf(store);
  yield {
    path: 'spec.gateway.sslCertificateRef', name: text(gateway.sslCertificateRef) ?? '', keys: [],
    types: { [OPAQUE]: ['cert'], 'kubernetes.io/tls': ['tls.crt', 'tls.key'] },
  };
  yield { path: 'spec.gateway.caBundleRef', name: text(gateway.caBundleRef) ?? '', keys: [], types: { [OPAQUE]: ['cabundle'] } };
  yield { path: 'spec.auth.keystone.serviceUserSecretName', name: text(dig(spec(store), 'auth', 'keystone', 'serviceUserSecretName')) ?? '', keys: KEYSTONE };
  for (const [option, value] of entriesOf(fields(gateway.rgwConfigFromSecret))) yield* selected(`spec.gateway.rgwConfigFromSecret.${option}`, value);
}

function* ofUser(user: Document): Iterable<Wanted> {
  for (const [index, pair] of items(spec(user).keys).entries()) {
    for (const part of ['accessKeyRef', 'secretKeyRef']) yield* selected(`spec.keys[${index}].${part}`, dig(pair, part));
  }
}

function* ofTopic(topic: Document): Iterable<Wanted> {
  for (const part of ['userSecretRef', 'passwordSecretRef']) yield* selected(`spec.endpoint.kafka.${part}`, dig(spec(topic), 'endpoint', 'kafka', part));
}

function* selected(path: string, selector: unknown): Iterable<Wanted> {
  const [name, key] = [text(dig(selector, 'name')), text(dig(selector, 'key'))];
  if (name && key) yield { path, name, keys: [key] };
}
