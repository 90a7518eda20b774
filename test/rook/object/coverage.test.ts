import { Resources, rook, SecretRef, Size, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithCluster } from '../block/support';

const BLOCK_ONLY = 'read for block pools only';
const PASSED_OVER = 'Rook passes over it';

/** Fields that no property reaches, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/Pool\.compressionMode$/, 'deprecated upstream for parameters.compression_mode'],
  [/Pool\.quotas\.maxBytes$/, 'deprecated upstream for maxSize'],
  [/Pool\.application$/, 'Rook writes rgw over it'],
  [/metadataPool\.erasureCoded\./, 'indexes cannot be erasure coded'],
  [/Pool\.enableRBDStats$/, BLOCK_ONLY],
  [/Pool\.mirroring\./, BLOCK_ONLY],
  [/Pool\.statusCheck\./, BLOCK_ONLY],
  [/^CephObjectStore spec\.protocols\.s3\.enabled$/, 'deprecated upstream for protocols.enableAPIs'],
  [/^CephObjectStore spec\.auth\.keystone\.revocationInterval$/, PASSED_OVER],
  [/^CephObjectStore spec\.security\.keyRotation\./, PASSED_OVER],
  [/^CephBucketNotification spec\.filter\.(metadata|tag)Filters\[\]\./, PASSED_OVER],
  [/KeyRef\.optional$|SecretRef\.optional$|rgwConfigFromSecret\.\*\.optional$/, 'Rook needs the value in any case'],
  [/^CephObjectStoreUser spec\.capabilities\.(user|bucket)$/, 'Ceph knows users and buckets, which are there as well'],
];

const { site, ceph } = siteWithCluster();
const copies = rook.Redundancy.replicated(4, {
  failureDomain: Topology.ZONE,
  subFailureDomain: Topology.HOST,
  replicasPerFailureDomain: 2,
  targetSizeRatio: 0.5,
  requireSafeReplicaSize: true,
  hybridStorage: { primaryDeviceClass: 'ssd', secondaryDeviceClass: 'hdd' },
});
const chunks = rook.Redundancy.erasureCoded({
  dataChunks: 4, codingChunks: 2, failureDomains: 3, osdsPerFailureDomain: 2,
  algorithm: rook.ErasureCodeAlgorithm.ISA, stripeUnit: rook.StripeUnit.KIBI_16,
});
const settings: rook.PoolOptions = {
  deviceClass: 'ssd',
  crushRoot: 'default',
  enableCrushUpdates: true,
  compression: { mode: rook.CompressionMode.AGGRESSIVE },
  quotas: { maxSize: Size.tebi(10), maxObjects: 1000000 },
};
const shared = ceph.addBlockPool('shared', rook.Redundancy.replicated(3), { application: 'rgw' });
const own: rook.ObjectPoolsOptions = { metadataPool: rook.ObjectPool.of(copies, settings), dataPool: rook.ObjectPool.of(copies, settings) };
const bulk: rook.ObjectPoolsOptions = { metadataPool: rook.ObjectPool.of(copies), dataPool: rook.ObjectPool.of(chunks) };
const inShared: rook.ObjectPoolsOptions = {
  sharedPools: {
    metadataPool: shared,
    dataPool: shared,
    preserveDataOnDelete: true,
    placements: [{
      name: 'fast', isDefault: true, metadataPool: shared, dataPool: shared, multipartPool: shared, storageClasses: [{ name: 'GLACIER', dataPool: shared }],
    }],
  },
};
const vault = (auth: rook.VaultAuth) => rook.KeyManagement.vault({ address: 'https://vault:8200', auth, secretEngine: rook.VaultSecretEngine.TRANSIT });
const realm = ceph.addObjectRealm('world', { pullEndpoint: 'https://s3.osaka.example.com:443', defaultRealm: true });
const group = realm.addZoneGroup('group');
const zone = group.addZone('zone-own', { ...own, customEndpoints: ['https://s3.example.com:443'], preservePoolsOnDelete: false });
group.addZone('zone-bulk', bulk);
group.addZone('zone-shared', inShared);

const items = [{ key: 'a', path: 'a', mode: 0o400 }];
const of = { optional: true, defaultMode: 0o400, items };
const sources = [
  rook.FileSource.secret(SecretRef.named('files'), of),
  rook.FileSource.configMap('files', of),
  rook.FileSource.persistentVolumeClaim('files', true),
  rook.FileSource.hostPath('/etc/files', rook.HostPathType.DIRECTORY),
  rook.FileSource.emptyDir({ medium: 'Memory', sizeLimit: Resources.of({ memory: Size.mebi(1) }).requests!.memory }),
  rook.FileSource.projected([
    { secret: { name: 'files', optional: true, items } },
    { configMap: { name: 'files', optional: true, items } },
    { serviceAccountToken: { path: 'token', audience: 'vault', expirationSeconds: 600 } },
    {
      downwardApi: {
        items: [
          { path: 'name', mode: 0o400, fieldRef: { fieldPath: 'metadata.name', apiVersion: 'v1' } },
          { path: 'cpu', resourceFieldRef: { resource: 'limits.cpu', containerName: 'rgw', divisor: Resources.of({ cpu: '1' }).requests!.cpu } },
        ],
      },
    },
    {
      clusterTrustBundle: {
        path: 'roots.pem', name: 'roots', signerName: 'example.com/signer', optional: true,
        labelSelector: { matchLabels: { a: 'b' }, matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] },
      },
    },
    {
      podCertificate: {
        signerName: 'example.com/signer', keyType: 'ED25519', credentialBundlePath: 'bundle.pem', keyPath: 'key.pem', certificateChainPath: 'chain.pem',
        maxExpirationSeconds: 86400, userAnnotations: { 'example.com/a': 'b' },
      },
    },
  ], 0o400),
];
const store = ceph.addObjectStore('own', {
  ...own,
  preservePoolsOnDelete: true,
  gateway: {
    instances: 2,
    port: 80,
    securePort: 443,
    sslCertificate: SecretRef.named('tls'),
    caBundle: SecretRef.named('ca'),
    hostNetwork: false,
    placement: { tolerations: [{ operator: 'Exists' }] },
    resources: Resources.of({ memory: Size.gibi(1) }),
    priorityClassName: 'system-cluster-critical',
    labels: { a: 'b' },
    annotations: { a: 'b' },
    service: { labels: { a: 'b' }, annotations: { a: 'b' } },
    readAffinity: rook.ObjectReadAffinity.LOCALIZE,
    rgwConfig: { rgw_enable_usage_log: 'false' },
    rgwConfigFromSecret: { rgw_ldap_secret: { secret: SecretRef.named('ldap'), key: 'password' } },
    rgwCommandFlags: { rgw_thread_pool_size: '256' },
    additionalVolumeMounts: sources.map((source, index) => ({ subPath: `files-${index}`, source })),
    opsLogSidecar: {},
    dashboardEnabled: false,
    disableMultisiteSyncTraffic: true,
  },
  protocols: {
    enableApis: [rook.ObjectApi.S3, rook.ObjectApi.ADMIN],
    s3AuthUseKeystone: true,
    swift: { accountInUrl: true, urlPrefix: 'swift', versioningEnabled: true },
  },
  keystone: {
    url: 'https://keystone', acceptedRoles: ['member'], serviceUser: SecretRef.named('keystone'), implicitTenants: rook.KeystoneImplicitTenants.SWIFT, tokenCacheSize: 100,
  },
  hosting: { dnsNames: ['s3.example.com'], advertiseEndpoint: { dnsName: 's3.example.com', port: 443, useTls: true } },
  security: {
    kms: vault(rook.VaultAuth.token(SecretRef.named('vault'))),
    s3: vault(rook.VaultAuth.token(SecretRef.named('vault'))),
    sslOptions: {
      defaultWorkarounds: false, noCompression: true, singleDiffieHellmanUse: true,
      sslV2: false, sslV3: false, tlsV10: false, tlsV11: false, tlsV12: true,
    },
    ciphers: ['ECDHE-RSA-AES256-GCM-SHA384'],
    cipherSuites: ['TLS_AES_256_GCM_SHA384'],
    tlsGroups: ['X25519MLKEM768'],
  },
  healthCheck: { startupProbe: { disabled: false, probe: { periodSeconds: 20 } }, readinessProbe: { disabled: false, probe: { periodSeconds: 20 } } },
  allowUsersInNamespaces: ['team'],
  defaultRealm: false,
});
ceph.addObjectStore('bulk', bulk);
ceph.addObjectStore('shared-store', inShared);
ceph.addObjectStore('zoned', { zone });
ceph.addObjectStore('elsewhere', {
  gateway: { externalEndpoints: [rook.ObjectGatewayEndpoint.ip('192.168.39.182'), rook.ObjectGatewayEndpoint.hostname('s3.example.com')] },
});
const account = store.addAccount('team', { accountName: 'Team', accountId: 'RGW00889737169837717', rootUser: { skipCreate: false, displayName: 'root' } });
const all = rook.ObjectUserCapability.ALL;
store.addUser('writer', {
  displayName: 'writer',
  capabilities: {
    users: all, buckets: all, metadata: all, usage: all, zone: all, roles: all, info: all, amzCache: all,
    biLog: all, mdLog: all, dataLog: all, userPolicy: all, oidcProvider: all, rateLimit: all,
  },
  quotas: { maxBuckets: 10, maxObjects: 1000, maxSize: Size.gibi(10) },
  opMask: [rook.ObjectUserOperation.READ, rook.ObjectUserOperation.WRITE],
  keys: [{ accessKey: { secret: SecretRef.named('keys'), key: 'access' }, secretKey: { secret: SecretRef.named('keys'), key: 'secret' } }],
  account,
});
store.addUser('reader', { namespace: 'team' });
const http = rook.TopicEndpoint.http({ uri: 'https://events.example.com', disableVerifySsl: false, sendCloudEvents: true });
const topic = store.addTopic('http', { endpoint: http, opaqueData: 'x', persistent: true });
store.addTopic('amqp', {
  endpoint: rook.TopicEndpoint.amqp({ uri: 'amqps://mq.example.com', exchange: 'buckets', disableVerifySsl: false, ackLevel: rook.AmqpAckLevel.ROUTABLE }),
});
store.addTopic('kafka', {
  endpoint: rook.TopicEndpoint.kafka({
    uri: 'kafka://kafka.example.com:9093', useSsl: true, disableVerifySsl: false, ackLevel: rook.KafkaAckLevel.BROKER, mechanism: rook.KafkaMechanism.SCRAM_SHA_512,
    user: { secret: SecretRef.named('kafka'), key: 'user' }, password: { secret: SecretRef.named('kafka'), key: 'password' },
  }),
});
topic.addNotification('uploads', { events: [rook.BucketEvent.OBJECT_CREATED], keyFilter: { prefix: 'in/', suffix: '.png', regex: '.*' } });

const OBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ['CephObjectStore', ['own', 'bulk', 'shared-store', 'zoned', 'elsewhere']],
  ['CephObjectStoreUser', ['writer', 'reader']],
  ['CephObjectStoreAccount', ['team']],
  ['CephObjectRealm', ['world']],
  ['CephObjectZoneGroup', ['group']],
  ['CephObjectZone', ['zone-own', 'zone-bulk', 'zone-shared']],
  ['CephBucketTopic', ['http', 'amqp', 'kafka']],
  ['CephBucketNotification', ['uploads']],
];
const reached = new Set(OBJECTS.flatMap(([kind, names]) => names.flatMap((name) => renderedPaths(objectOf(site, kind, name)).map((path) => `${kind} ${path}`))));
const missing = OBJECTS.flatMap(([kind]) => schemaPaths('ceph.rook.io/v1', kind).map((path) => `${kind} ${path}`)).filter((path) => !reached.has(path));

test('a property reaches every field of the eight kinds but those left out for a reason', () => {
  expect(missing.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

test.each(LEFT_OUT)('%s is still a field that nothing reaches: %s', (pattern) => {
  expect(missing.some((path) => pattern.test(path))).toBe(true);
});

test('no field is written that a kind does not have', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});

test('every value has the type and the form that the schema asks for', () => {
  expect(site.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule))).toEqual([]);
});
