import * as fc from 'fast-check';
import { ExistingStorageClass, rook, SecretRef, Size } from 'rookery';
import type { Site } from 'rookery';
import type { Case, Secrets } from './case';

type Shape = Pick<Case, 'nodes' | 'options' | 'secrets'>;
type Part = (site: Site, namespace: string) => Partial<rook.CephClusterOptions>;

/** The numbers of nodes that the Kubernetes cluster has in turn. */
const NODES = [1, 3, 4, 6];

/** A place for the keys of OSDs, with the Secrets that it needs. */
interface KeyPlace {
  readonly kms: () => rook.KeyManagement;
  readonly secrets: Secrets;
}

/** Nobody answers there; Rook asks Vault only for what is not said here. */
const VAULT = { address: 'http://127.0.0.1:1', kvVersion: rook.VaultKvVersion.V2 };

/** Every key management that there is. */
const KEY_PLACES: readonly KeyPlace[] = [
  { kms: () => rook.KeyManagement.vault({ ...VAULT, auth: rook.VaultAuth.token(SecretRef.named('token')) }), secrets: { token: { token: 'once' } } },
  { kms: () => rook.KeyManagement.vault({ ...VAULT, auth: rook.VaultAuth.kubernetes('rook') }), secrets: {} },
  { kms: () => rook.KeyManagement.vault({ ...VAULT, auth: rook.VaultAuth.agent(), backendPath: 'ceph', vaultNamespace: 'team' }), secrets: {} },
  {
    kms: () => rook.KeyManagement.vault({
      ...VAULT, auth: rook.VaultAuth.token(SecretRef.named('token')),
      caCertificate: SecretRef.named('authority'), clientCertificate: SecretRef.named('own'), clientKey: SecretRef.named('own'),
    }),
    secrets: { token: { token: 'once' }, authority: { cert: 'pem' }, own: { cert: 'pem', key: 'pem' } },
  },
  {
    kms: () => rook.KeyManagement.ibmKeyProtect({ instanceId: 'instance', apiKey: SecretRef.named('token') }),
    secrets: { token: { IBM_KP_SERVICE_API_KEY: 'key' } },
  },
  {
    kms: () => rook.KeyManagement.kmip({ endpoint: '127.0.0.1:1', certificates: SecretRef.named('token') }),
    secrets: { token: { CA_CERT: 'pem', CLIENT_CERT: 'pem', CLIENT_KEY: 'pem' } },
  },
  {
    kms: () => rook.KeyManagement.azureKeyVault({
      address: 'https://keys.vault.azure.net', clientId: 'client', tenantId: 'tenant', certificate: SecretRef.named('token'),
    }),
    secrets: { token: { CLIENT_CERT: 'pem' } },
  },
];

const networks: fc.Arbitrary<() => rook.Network> = fc.constantFrom(
  () => rook.Network.pod(),
  () => rook.Network.pod({ encryption: true, requireMsgr2: true }),
  () => rook.Network.pod({ ipFamily: rook.IpFamily.IPV6 }),
  () => rook.Network.pod({ dualStack: true, compression: false }),
  () => rook.Network.host(),
  () => rook.Network.host({ publicRanges: ['10.0.0.0/16'], clusterRanges: ['10.1.0.0/16', 'fd00::/64'] }),
  () => rook.Network.multus({ publicNetwork: rook.NetworkAttachment.of('default', 'public') }),
  () => rook.Network.multus({
    publicNetwork: rook.NetworkAttachment.of('default', 'public'), clusterNetwork: rook.NetworkAttachment.of('default', 'cluster'), clusterRanges: ['10.1.0.0/16'],
  }),
);

/** A valid cluster, and a number of nodes that it can live on. */
export const shapes = shapesWith(fc.option(fc.constantFrom(...KEY_PLACES), { nil: undefined, freq: 1 }));

/** The same with OSDs that are encrypted with keys from elsewhere. */
export const encryptedShapes = shapesWith(fc.constantFrom(...KEY_PLACES));

function shapesWith(keyPlaces: fc.Arbitrary<KeyPlace | undefined>): fc.Arbitrary<Shape> {
  return fc.record({
    nodes: fc.constantFrom(...NODES),
    crowded: fc.boolean(),
    onClaims: fc.boolean(),
    wanted: fc.constantFrom(1, 3, 5),
    network: networks,
    keyPlace: keyPlaces,
  }).map(({ nodes, crowded, onClaims, wanted, network, keyPlace }) => {
    const count = wanted <= nodes ? wanted : 1;
    const options: Part = (site) => {
      const storageClass = ExistingStorageClass.named(site, 'local');
      const mons = { count, ...(crowded && !network()._isHost ? { allowMultiplePerNode: true } : {}) };
      return {
        mons: onClaims ? rook.Mons.onPvc(storageClass, { ...mons, size: Size.gibi(10) }) : rook.Mons.onHost(mons),
        mgr: { count: 1 },
        osds: [rook.OsdSet.onPvc('set1', { storageClass, count: 1, size: Size.gibi(100), encrypted: keyPlace !== undefined })],
        network: network(),
        ...(keyPlace === undefined ? {} : { security: { kms: keyPlace.kms() } }),
      };
    };
    return { nodes, options: options as Case['options'], secrets: keyPlace?.secrets };
  });
}
