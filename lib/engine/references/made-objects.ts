import { perWorld } from '../admission/rules/memo';
import { dig, nameOf, namespaceOf, text } from '../admission/rules/read';
import { groupKind } from '../admission/world';
import type { World } from '../admission/world';
import type { Document } from '../document';

const SECRET = '/Secret';
const CONFIG_MAP = '/ConfigMap';

interface Made {
  readonly kind: string;
  readonly name: string;
}

type Maker = (document: Document) => readonly Made[];

const secret = (name: string): Made => ({ kind: SECRET, name });
const configMap = (name: string): Made => ({ kind: CONFIG_MAP, name });
const namedSecret = (document: Document, ...path: readonly string[]): readonly Made[] => {
  const name = text(dig(document.object, ...path));
  return name === undefined ? [] : [secret(name)];
};

/**
 * Objects that controllers make in the namespace of another object once that is there; pods only wait for them a little.
 *
 * @see https://github.com/rook/rook/tree/master/pkg/operator/ceph for the names that Rook gives
 */
const MAKERS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['ceph.rook.io/CephCluster', (cluster) => [
    ...['mon', 'admin-keyring', 'config', 'dashboard-password'].map((name) => secret(`rook-ceph-${name}`)),
    ...['rbd', 'cephfs'].flatMap((driver) => ['provisioner', 'node'].map((role) => secret(`rook-csi-${driver}-${role}`))),
    secret(`cluster-peer-token-${nameOf(cluster)}`),
    configMap('rook-ceph-mon-endpoints'),
    configMap('rook-config-override'),
  ]],
  ['ceph.rook.io/CephBlockPool', (pool) => [secret(`pool-peer-token-${nameOf(pool)}`)]],
  ['ceph.rook.io/CephFilesystem', (filesystem) => [secret(`fs-peer-token-${nameOf(filesystem)}`)]],
  ['ceph.rook.io/CephClient', (client) => [secret(text(dig(client.object, 'spec', 'secretName')) || `rook-ceph-client-${nameOf(client)}`)]],
  ['ceph.rook.io/CephObjectStoreUser', (user) => [secret(`rook-ceph-object-user-${text(dig(user.object, 'spec', 'store')) ?? ''}-${nameOf(user)}`)]],
  // The keys of a realm that is pulled come from where it is pulled from.
  ['ceph.rook.io/CephObjectRealm', (realm) => text(dig(realm.object, 'spec', 'pull', 'endpoint')) ? [] : [secret(`${nameOf(realm)}-keys`)]],
  ['ceph.rook.io/CephObjectStoreAccount', (account) => dig(account.object, 'spec', 'rootUser', 'skipCreate') === true ? [] : [secret(`rook-ceph-object-root-user-${nameOf(account)}`)]],
  ['objectbucket.io/ObjectBucketClaim', (claim) => [secret(nameOf(claim)), configMap(nameOf(claim))]],
  ['bitnami.com/SealedSecret', (sealed) => [secret(text(dig(sealed.object, 'spec', 'template', 'metadata', 'name')) ?? nameOf(sealed))]],
  ['external-secrets.io/ExternalSecret', (source) => [secret(text(dig(source.object, 'spec', 'target', 'name')) ?? nameOf(source))]],
  ['cert-manager.io/Certificate', (certificate) => namedSecret(certificate, 'spec', 'secretName')],
]);

const makers = perWorld((world) => {
  const known = new Map<string, Document>();
  for (const document of world.documents) {
    for (const { kind, name } of MAKERS.get(groupKind(document.object))?.(document) ?? []) {
      known.set(`${kind}|${namespaceOf(document)}|${name}`, document);
    }
  }
  return known;
});

/** The object whose controller makes what is wanted. */
export function makerOf(world: World, wanted: { readonly kind: string; readonly namespace?: string; readonly name: string }): Document | undefined {
  return makers(world).get(`${wanted.kind}|${wanted.namespace ?? ''}|${wanted.name}`);
}
