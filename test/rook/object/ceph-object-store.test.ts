import { Resources, rook, SecretRef, Size, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

const COPIES = rook.Redundancy.replicated(3);
const POOLS: rook.ObjectStoreOptions = { metadataPool: rook.ObjectPool.of(COPIES), dataPool: rook.ObjectPool.of(COPIES) };

function specOf(options: rook.ObjectStoreOptions = POOLS, name = 'media'): any {
  const { site, ceph } = siteWithCluster();
  ceph.addObjectStore(name, options);
  return objectOf(site, 'CephObjectStore', name, 'ceph-ssd').spec;
}

const gatewayOf = (gateway: rook.ObjectGatewayOptions) => specOf({ gateway }).gateway;
const storeOf = (options: rook.ObjectStoreOptions) => siteWithCluster().ceph.addObjectStore('media', options);

test('pools are all that has to be said', () => {
  const spread = (topologyKey: string) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    nodeTaintsPolicy: 'Honor',
    labelSelector: { matchLabels: { app: 'rook-ceph-rgw', rook_object_store: 'media' } },
  });
  expect(specOf()).toEqual({
    metadataPool: { replicated: { size: 3 } },
    dataPool: { replicated: { size: 3 } },
    gateway: {
      instances: 2,
      port: 80,
      placement: { topologySpreadConstraints: [spread('topology.kubernetes.io/zone'), spread('kubernetes.io/hostname')] },
      resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '2Gi' } },
      priorityClassName: 'system-cluster-critical',
    },
  });
});

test('settings of pools, and data in chunks', () => {
  const { metadataPool, dataPool } = specOf({
    metadataPool: rook.ObjectPool.of(rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE }), { deviceClass: 'ssd' }),
    dataPool: rook.ObjectPool.of(rook.Redundancy.erasureCoded({ dataChunks: 4, codingChunks: 2 }), { parameters: { bulk: 'true' } }),
  });
  expect(metadataPool).toEqual({ failureDomain: 'zone', deviceClass: 'ssd', replicated: { size: 3 } });
  expect(dataPool).toEqual({ erasureCoded: { dataChunks: 4, codingChunks: 2 }, parameters: { bulk: 'true' } });
});

test('shared pools go by their names in Ceph, and placements say also that they are not the default', () => {
  const { site, ceph } = siteWithCluster();
  const fast = ceph.addBlockPool('fast', COPIES, { application: 'rgw' });
  const bulk = ceph.addBlockPool('bulk', rook.Redundancy.erasureCoded({ dataChunks: 4, codingChunks: 2 }), { application: 'rgw' });
  ceph.addObjectStore('media', {
    sharedPools: {
      placements: [
        { name: 'hot', isDefault: true, metadataPool: fast, dataPool: fast, storageClasses: [{ name: 'GLACIER', dataPool: bulk }] },
        { name: 'cold', metadataPool: fast, dataPool: bulk, multipartPool: fast, storageClasses: [] },
      ],
    },
  });
  expect(objectOf(site, 'CephObjectStore', 'media').spec.sharedPools).toEqual({
    poolPlacements: [
      { name: 'hot', default: true, metadataPoolName: 'fast', dataPoolName: 'fast', storageClasses: [{ name: 'GLACIER', dataPoolName: 'bulk' }] },
      { name: 'cold', default: false, metadataPoolName: 'fast', dataPoolName: 'bulk', dataNonECPoolName: 'fast' },
    ],
  });
  expect(site.findings().filter(({ rule }) => rule.startsWith('rook/store-'))).toEqual([]);
});

test('with a secure port there is no other unless it is given', () => {
  expect(gatewayOf({ securePort: 443, sslCertificate: SecretRef.named('tls') })).toMatchObject({ securePort: 443, sslCertificateRef: 'tls' });
  expect(gatewayOf({ securePort: 443 })).not.toHaveProperty('port');
  expect(gatewayOf({ port: 8000, securePort: 8443 })).toMatchObject({ port: 8000, securePort: 8443 });
});

test('what is false is written, what is not given is not', () => {
  const gateway = gatewayOf({ dashboardEnabled: false, hostNetwork: false, instances: 3, spread: [], opsLogSidecar: {} });
  expect(gateway).toMatchObject({ dashboardEnabled: false, hostNetwork: false, instances: 3, placement: {} });
  expect(gateway.opsLogSidecar).toEqual({ resources: { requests: { cpu: '100m', memory: '40Mi' }, limits: { memory: '100Mi' } } });
  expect(gatewayOf({ opsLogSidecar: { resources: Resources.of({ memory: Size.mebi(64) }) } }).opsLogSidecar).toEqual({ resources: { requests: { memory: '64Mi' } } });
});

test('gateways elsewhere: the endpoints as Go writes them, and nothing that is for pods', () => {
  const { gateway } = specOf({
    gateway: { externalEndpoints: [rook.ObjectGatewayEndpoint.hostname('s3.example.com'), rook.ObjectGatewayEndpoint.ip('fd00::1')], port: 7480 },
  });
  expect(gateway).toEqual({ port: 7480, externalRgwEndpoints: [{ ip: '', hostname: 's3.example.com' }, { ip: 'fd00::1' }] });
});

test('the address that users are told', () => {
  const tls: rook.ObjectGatewayOptions = { securePort: 443, sslCertificate: SecretRef.named('tls') };
  const advertiseEndpoint = { dnsName: 's3.example.com', port: 8443, useTls: true };
  const elsewhere = (endpoint: rook.ObjectGatewayEndpoint) => ({ gateway: { externalEndpoints: [endpoint] } });
  expect(storeOf({}).serviceName).toBe('rook-ceph-rgw-media');
  expect(storeOf({}).endpoint).toBe('http://rook-ceph-rgw-media.ceph-ssd.svc:80');
  expect(storeOf({ gateway: tls }).endpoint).toBe('https://rook-ceph-rgw-media.ceph-ssd.svc:443');
  expect(storeOf({ gateway: { port: 80, securePort: 443 } }).isTls).toBe(false);
  expect(storeOf({ gateway: { securePort: 443, service: { annotations: { 'service.beta.openshift.io/serving-cert-secret-name': 'tls' } } } }).isTls).toBe(true);
  expect(storeOf({ hosting: { advertiseEndpoint } })).toMatchObject({ host: 's3.example.com', port: 8443, isTls: true, endpoint: 'https://s3.example.com:8443' });
  expect(storeOf(elsewhere(rook.ObjectGatewayEndpoint.ip('fd00::1'))).endpoint).toBe('http://[fd00::1]:80');
});

test('encryption by Vault', () => {
  const auth = rook.VaultAuth.token(SecretRef.named('vault-token'));
  const kms = rook.KeyManagement.vault({ address: 'https://vault:8200', auth, secretEngine: rook.VaultSecretEngine.TRANSIT });
  expect(specOf({ ...POOLS, security: { kms, s3: kms } }).security.s3).toEqual({
    tokenSecretName: 'vault-token',
    connectionDetails: { KMS_PROVIDER: 'vault', VAULT_ADDR: 'https://vault:8200', VAULT_AUTH_METHOD: 'token', VAULT_SECRET_ENGINE: 'transit' },
  });
});

test('overrides come last', () => {
  expect(specOf({ ...POOLS, overrides: { spec: { gateway: { port: 8080 } } } }).gateway.port).toBe(8080);
});

test('a store is known by its brand', () => {
  expect(rook.CephObjectStore.isCephObjectStore(storeOf(POOLS))).toBe(true);
  expect(rook.CephObjectStore.isCephObjectStore({})).toBe(false);
});

describe('mistakes', () => {
  const { ceph, other } = siteWithCluster();
  const foreign = other.addBlockPool('foreign', COPIES);
  const EMPTY = { subPath: 'a', source: rook.FileSource.emptyDir() };
  const add = (options: any) => () => ceph.addObjectStore('bad', options);

  test.each([
    ['a redundancy in place of a pool', { metadataPool: COPIES },
      'metadataPool: an object of another kind is not a pool of an object store. Names, units and settings are read from objects, so that none of them is typed a second time. Write rook.ObjectPool.of(rook.Redundancy.replicated(3)).'],
    ['the name of a pool', { sharedPools: { metadataPool: 'fast' } },
      'sharedPools.metadataPool: "fast" is not a pool of the cluster. Names, units and settings are read from objects, so that none of them is typed a second time. Pass what addBlockPool() of the cluster returned.'],
    ['a pool of another cluster', { sharedPools: { dataPool: foreign } },
      'sharedPools.dataPool: the pool foreign belongs to the cluster ceph-hdd. A gateway reaches the pools of its own cluster only. Pass a pool of the cluster ceph-ssd.'],
    ['no gateways', { gateway: { instances: 0 } },
      'gateway.instances: 0 is not a whole number from 1 up. It is refused or passed over where it is used. Give a whole number from 1 up.'],
    ['a port that is none', { gateway: { port: 70000 } },
      'gateway.port: 70000 is not a whole number from 0 to 65535. It is refused or passed over where it is used. Give a whole number from 0 to 65535.'],
    ['a certificate by value', { gateway: { sslCertificate: '-----BEGIN CERTIFICATE-----' } },
      'gateway.sslCertificate: a secret value was given where a reference is expected. Secrets are taken by reference, so that no value ends up in a file or a log. Store the value in a Secret and write SecretRef.named("that-secrets-name").'],
    ['files that come from nowhere', { gateway: { additionalVolumeMounts: [{ subPath: 'ldap', source: { secret: { secretName: 'a' } } }] } },
      'gateway.additionalVolumeMounts[0].source: an object of another kind is not a source of files. Names, units and settings are read from objects, so that none of them is typed a second time. Write for example rook.FileSource.secret(SecretRef.named(\'ldap\')).'],
    ['two volumes in one directory', { gateway: { additionalVolumeMounts: [EMPTY, EMPTY] } },
      'gateway.additionalVolumeMounts[1].subPath: "a" is taken by another volume. Volumes are named after it, and Kubernetes refuses two of one name. Give each volume a directory of its own.'],
    ['an endpoint as text', { gateway: { externalEndpoints: ['s3.example.com'] } },
      'gateway.externalEndpoints[0]: "s3.example.com" is not the address of a gateway. Names, units and settings are read from objects, so that none of them is typed a second time. Write for example rook.ObjectGatewayEndpoint.hostname("s3.example.com").'],
    ['the name of a zone', { zone: 'tokyo' },
      'zone: "tokyo" is not a zone. Names, units and settings are read from objects, so that none of them is typed a second time. Pass what addZone() of a zone group returned.'],
    ['one host name in place of a list', { hosting: { dnsNames: 's3.example.com' } },
      'hosting.dnsNames: "s3.example.com" is not a list. There may be several of them. Put it into square brackets, even if there is only one.'],
  ])('%s', (_, options, message) => {
    const at = `tokyo/rook/ceph-ssd/object-store.bad: ${message}`;
    expect(add(options)).toThrow(new Error(at));
    ceph.node.tryRemoveChild('object-store.bad');
  });

  test('an address that is none', () => {
    expect(() => rook.ObjectGatewayEndpoint.ip('s3.example.com')).toThrow(
      new Error('ObjectGatewayEndpoint.ip: address: "s3.example.com" is no address. Every client would be sent there. Write for example "192.168.39.182", without scheme and port, or use ObjectGatewayEndpoint.hostname().'),
    );
    expect(() => rook.ObjectGatewayEndpoint.hostname('https://s3.example.com')).toThrow(
      new Error('ObjectGatewayEndpoint.hostname: hostname: "https://s3.example.com" cannot be the name of a host. Every client would be sent there. Write for example "s3.example.com", without scheme and port.'),
    );
  });
});
