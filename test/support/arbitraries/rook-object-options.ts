import type { k8s } from 'cdk8s-plus-27';
import fc from 'fast-check';
import { rook } from 'rookery';
import { LATER, options } from './options';
import { call, constant } from './plain';
import type { Plain } from './plain';
import { PLACEMENT } from './pods';
import { ANNOTATIONS, FLAG, LABELS, oneOf, OVERRIDES, PRIORITY, resources, secret } from './values';

const PROBE = options<rook.DaemonProbeOptions>('rook.DaemonProbeOptions', {
  disabled: FLAG, probe: fc.constant<Plain<k8s.Probe>>({ initialDelaySeconds: 30, periodSeconds: 20 }),
});

const KEY = options<rook.SecretKey>('rook.SecretKey', { secret: secret('ceph-secrets'), key: fc.constant('password') }, ['secret', 'key']);

const TRUST = options<rook.TrustBundleFiles>('rook.TrustBundleFiles', {
  path: fc.constant('roots.pem'), name: LATER, signerName: fc.constant('example.com/roots'), optional: FLAG,
  labelSelector: fc.constant<Plain<k8s.LabelSelector>>({ matchLabels: { live: 'yes' } }),
}, ['path', 'signerName', 'optional', 'labelSelector']);
const NAMED_TRUST = options<rook.TrustBundleFiles>('rook.TrustBundleFiles', {
  path: fc.constant('roots.pem'), name: fc.constant('roots'), signerName: LATER, optional: FLAG, labelSelector: LATER,
}, ['path', 'name']);
const CERTIFICATE = options<rook.PodCertificateFiles>('rook.PodCertificateFiles', {
  signerName: fc.constant('example.com/pods'), keyType: fc.constant('ED25519'), credentialBundlePath: fc.constant('bundle.pem'), keyPath: fc.constant('key.pem'),
  certificateChainPath: fc.constant('chain.pem'), maxExpirationSeconds: fc.constant(86400), userAnnotations: fc.constant({ 'example.com/for': 'rgw' }),
}, ['signerName', 'keyType', 'credentialBundlePath', 'keyPath', 'certificateChainPath', 'maxExpirationSeconds', 'userAnnotations']);

const PROJECTED = fc.oneof(
  options<rook.ProjectedFile>('rook.ProjectedFile', { clusterTrustBundle: fc.oneof(TRUST, NAMED_TRUST) } as any, ['clusterTrustBundle']),
  options<rook.ProjectedFile>('rook.ProjectedFile', { podCertificate: CERTIFICATE } as any, ['podCertificate']),
).map((one) => call('rook.FileSource.projected', [one]));
const SIMPLE = fc.constantFrom(
  call('rook.FileSource.secret', call('SecretRef.named', 'web-tls'), { defaultMode: 0o400 }), call('rook.FileSource.configMap', 'kms-config'),
  call('rook.FileSource.persistentVolumeClaim', 'gateway-files', true), call('rook.FileSource.hostPath', '/etc/pki'), call('rook.FileSource.emptyDir'),
);
const SOURCE = fc.oneof({ weight: 1, arbitrary: SIMPLE }, { weight: 2, arbitrary: PROJECTED });

/** Gateways; what TLS and the place elsewhere make of them, is said later. */
export const GATEWAY = options<rook.ObjectGatewayOptions>('rook.ObjectGatewayOptions', {
  instances: fc.integer({ min: 1, max: 3 }),
  port: LATER,
  securePort: LATER,
  sslCertificate: secret('web-tls'),
  caBundle: secret('ceph-secrets'),
  externalEndpoints: fc.constantFrom([call('rook.ObjectGatewayEndpoint.ip', '192.168.39.182')], [call('rook.ObjectGatewayEndpoint.hostname', 's3.example.com')]),
  hostNetwork: FLAG,
  spread: fc.constantFrom([], [constant('Topology.HOST')]),
  spreadPolicy: oneOf(rook.SpreadPolicy),
  placement: PLACEMENT,
  resources: resources(),
  priorityClassName: PRIORITY,
  labels: LABELS,
  annotations: ANNOTATIONS,
  service: options<rook.ObjectGatewayServiceOptions>('rook.ObjectGatewayServiceOptions', { labels: LABELS, annotations: ANNOTATIONS }),
  readAffinity: oneOf(rook.ObjectReadAffinity),
  rgwConfig: fc.constant({ rgw_enable_usage_log: 'false' }),
  rgwConfigFromSecret: options<rook.GatewayConfigSecret>('rook.GatewayConfigSecret', { secret: secret('ceph-secrets'), key: fc.constant('ldap') }, ['secret', 'key'])
    .map((value) => ({ rgw_ldap_secret: value })),
  rgwCommandFlags: fc.constant({ rgw_thread_pool_size: '256' }),
  additionalVolumeMounts: options<rook.GatewayVolume>('rook.GatewayVolume', { subPath: fc.constant('files'), source: SOURCE }, ['subPath', 'source']).map((one) => [one]),
  opsLogSidecar: options<rook.OpsLogSidecarOptions>('rook.OpsLogSidecarOptions', { resources: resources() }),
  dashboardEnabled: FLAG,
  disableMultisiteSyncTraffic: FLAG,
});

const TRANSIT = options<rook.VaultOptions>('rook.VaultOptions', {
  address: fc.constant('https://vault.vault.svc:8200'), auth: secret('kms-token').map((token) => call('rook.VaultAuth.token', token)),
  secretEngine: fc.constant(rook.VaultSecretEngine.TRANSIT), caCertificate: secret('kms-cert'), clientCertificate: secret('kms-cert'), clientKey: secret('kms-key'),
  backendPath: LATER, kvVersion: LATER, vaultNamespace: LATER, tlsServerName: LATER, skipVerify: fc.constant(false),
}, ['address', 'auth', 'secretEngine']).map((vault) => call('rook.KeyManagement.vault', vault));

/** Stores; pools and zones come from the program around them. */
export const OBJECT_STORE = options<rook.ObjectStoreOptions>('rook.ObjectStoreOptions', {
  metadataPool: LATER,
  dataPool: LATER,
  sharedPools: LATER,
  zone: LATER,
  preservePoolsOnDelete: FLAG,
  gateway: GATEWAY,
  protocols: options<rook.ObjectProtocolsOptions>('rook.ObjectProtocolsOptions', {
    enableApis: fc.subarray(Object.values(rook.ObjectApi)),
    s3AuthUseKeystone: FLAG,
    swift: options<rook.SwiftOptions>('rook.SwiftOptions', { accountInUrl: FLAG, urlPrefix: fc.constantFrom('swift', '/'), versioningEnabled: FLAG }),
  }),
  keystone: options<rook.KeystoneOptions>('rook.KeystoneOptions', {
    url: fc.constant('https://keystone.example.com'), acceptedRoles: fc.constant(['member', 'admin']), serviceUser: secret('ceph-secrets'),
    implicitTenants: oneOf(rook.KeystoneImplicitTenants), tokenCacheSize: fc.constantFrom(0, 500),
  }, ['url', 'acceptedRoles', 'serviceUser']),
  hosting: options<rook.ObjectHostingOptions>('rook.ObjectHostingOptions', {
    dnsNames: fc.constantFrom(['s3.example.com', 's3.example.org'], []),
    advertiseEndpoint: options<rook.AdvertiseEndpointOptions>('rook.AdvertiseEndpointOptions', {
      dnsName: fc.constant('s3.example.com'), port: fc.constant(443), useTls: FLAG,
    }, ['dnsName', 'port', 'useTls']),
  }),
  security: options<rook.ObjectStoreSecurityOptions>('rook.ObjectStoreSecurityOptions', {
    kms: TRANSIT,
    s3: TRANSIT,
    sslOptions: options<rook.GatewaySslOptions>('rook.GatewaySslOptions', {
      defaultWorkarounds: FLAG, noCompression: FLAG, singleDiffieHellmanUse: FLAG,
      sslV2: FLAG, sslV3: FLAG, tlsV10: FLAG, tlsV11: FLAG, tlsV12: fc.constant(true),
    }),
    ciphers: fc.constant(['ECDHE-RSA-AES256-GCM-SHA384']),
    cipherSuites: fc.constant(['TLS_AES_256_GCM_SHA384']),
    tlsGroups: fc.constant(['X25519']),
  }),
  healthCheck: options<rook.ObjectStoreHealthOptions>('rook.ObjectStoreHealthOptions', { startupProbe: PROBE, readinessProbe: PROBE }),
  allowUsersInNamespaces: fc.constantFrom(['observability'], ['*'], []),
  defaultRealm: FLAG,
  overrides: OVERRIDES,
});

const MAY = oneOf(rook.ObjectUserCapability);

export const OBJECT_USER = options<rook.ObjectStoreUserOptions>('rook.ObjectStoreUserOptions', {
  displayName: fc.constant('writer@example.com'),
  namespace: fc.constant('observability'),
  capabilities: options<rook.ObjectUserCapabilities>('rook.ObjectUserCapabilities', {
    users: MAY, buckets: MAY, metadata: MAY, usage: MAY, zone: MAY, roles: MAY, info: MAY, amzCache: MAY,
    biLog: MAY, mdLog: MAY, dataLog: MAY, userPolicy: MAY, oidcProvider: MAY, rateLimit: MAY,
  }),
  quotas: options<rook.ObjectUserQuotaOptions>('rook.ObjectUserQuotaOptions', {
    maxBuckets: fc.constantFrom(-1, 0, 10), maxObjects: fc.constantFrom(-1, 1000), maxSize: fc.constantFrom(call('Size.gibi', 10), call('Size.of', '1500M')),
  }),
  opMask: fc.subarray(Object.values(rook.ObjectUserOperation)),
  keys: options<rook.ObjectUserKey>('rook.ObjectUserKey', { accessKey: KEY, secretKey: KEY }, ['accessKey', 'secretKey']).map((pair) => [pair]),
  account: LATER,
  overrides: OVERRIDES,
});

export const OBJECT_ACCOUNT = options<rook.ObjectStoreAccountOptions>('rook.ObjectStoreAccountOptions', {
  accountName: fc.constant('The Team'), accountId: fc.constant('RGW00889737169837717'), overrides: OVERRIDES,
  rootUser: options<rook.AccountRootUserOptions>('rook.AccountRootUserOptions', { skipCreate: FLAG, displayName: fc.constant('root@team') }),
});

const HTTP = options<rook.HttpEndpointOptions>('rook.HttpEndpointOptions', {
  uri: fc.constantFrom('http://events.example.com', 'https://events.example.com/in'), disableVerifySsl: FLAG, sendCloudEvents: FLAG,
}, ['uri']);
const AMQP = options<rook.AmqpEndpointOptions>('rook.AmqpEndpointOptions', {
  uri: fc.constant('amqps://mq.example.com:5671'), exchange: fc.constant('buckets'), disableVerifySsl: FLAG, ackLevel: oneOf(rook.AmqpAckLevel),
}, ['uri', 'exchange']);
export const KAFKA = options<rook.KafkaEndpointOptions>('rook.KafkaEndpointOptions', {
  uri: fc.constant('kafka://kafka.example.com:9093'), useSsl: FLAG, disableVerifySsl: FLAG, ackLevel: oneOf(rook.KafkaAckLevel), mechanism: oneOf(rook.KafkaMechanism),
  user: KEY, password: KEY,
}, ['uri']);
export const ENDPOINT = fc.oneof(HTTP.map((http) => call('rook.TopicEndpoint.http', http)), AMQP.map((amqp) => call('rook.TopicEndpoint.amqp', amqp)));

export const TOPIC = options<rook.BucketTopicOptions>('rook.BucketTopicOptions', {
  endpoint: LATER, namespace: fc.constant('observability'), opaqueData: fc.constant('tokyo'), persistent: FLAG, overrides: OVERRIDES,
});

export const NOTIFICATION = options<rook.BucketNotificationOptions>('rook.BucketNotificationOptions', {
  events: fc.subarray(Object.values(rook.BucketEvent), { maxLength: 3 }),
  keyFilter: options<rook.BucketKeyFilter>('rook.BucketKeyFilter', { prefix: fc.constant('in/'), suffix: fc.constant('.png'), regex: fc.constant('[a-z]+') }),
  overrides: OVERRIDES,
});

export const REALM = options<rook.ObjectRealmOptions>('rook.ObjectRealmOptions', {
  pullEndpoint: fc.constant('https://s3.osaka.example.com:443'), defaultRealm: FLAG, overrides: OVERRIDES,
});
export const ZONE_GROUP = options<rook.ObjectZoneGroupOptions>('rook.ObjectZoneGroupOptions', { overrides: OVERRIDES });
export const ZONE = options<rook.ObjectZoneOptions>('rook.ObjectZoneOptions', {
  metadataPool: LATER, dataPool: LATER, sharedPools: LATER, customEndpoints: fc.constantFrom(['https://s3.tokyo.example.com:443'], []), preservePoolsOnDelete: FLAG,
  overrides: OVERRIDES,
});
