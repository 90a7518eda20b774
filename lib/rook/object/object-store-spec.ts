import type { IConstruct } from 'constructs';
import { requireList } from '../../core/require-list';
import { requireObject } from '../../core/require-object';
import { SecretRef } from '../../core/secret-ref';
import { toWire } from '../../core/wire';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { KeyManagement } from '../cluster/key-management';
import { whole } from '../numbers';
import type { KeystoneOptions } from './keystone-options';
import { objectGatewaySpec } from './object-gateway-spec';
import { objectPoolsSpec } from './object-pools-spec';
import type { ObjectProtocolsOptions } from './object-protocols-options';
import type { ObjectStoreHealthOptions } from './object-store-health-options';
import type { ObjectStoreOptions } from './object-store-options';
import type { ObjectStoreSecurityOptions } from './object-store-security-options';

/** The spec of a CephObjectStore. */
export function objectStoreSpec(name: string, options: ObjectStoreOptions, cluster: CephCluster, scope: IConstruct): object {
  const { hosting, zone } = options;
  return {
    ...objectPoolsSpec(options, cluster, scope),
    zone: zone && { name: zone.name },
    preservePoolsOnDelete: options.preservePoolsOnDelete,
    gateway: objectGatewaySpec(name, options.gateway ?? {}, scope),
    protocols: options.protocols && protocolsSpec(options.protocols),
    auth: options.keystone && { keystone: keystoneSpec(options.keystone, scope) },
    hosting: hosting && {
      dnsNames: hosting.dnsNames && [...requireList(hosting.dnsNames, 'hosting.dnsNames', scope)],
      advertiseEndpoint: hosting.advertiseEndpoint && { ...hosting.advertiseEndpoint },
    },
    security: options.security && securitySpec(options.security, scope),
    healthCheck: options.healthCheck && healthSpec(options.healthCheck),
    allowUsersInNamespaces: options.allowUsersInNamespaces && [...requireList(options.allowUsersInNamespaces, 'allowUsersInNamespaces', scope)],
    defaultRealm: options.defaultRealm,
  };
}

function protocolsSpec({ enableApis, s3AuthUseKeystone, swift }: ObjectProtocolsOptions): object {
  return {
    enableAPIs: enableApis && [...enableApis],
    s3: s3AuthUseKeystone === undefined ? undefined : { authUseKeystone: s3AuthUseKeystone },
    swift: swift && { ...swift },
  };
}

function keystoneSpec(options: KeystoneOptions, scope: IConstruct): object {
  return {
    url: options.url,
    acceptedRoles: [...requireList(options.acceptedRoles, 'keystone.acceptedRoles', scope)],
    serviceUserSecretName: SecretRef._require(options.serviceUser, 'keystone.serviceUser', scope).secretName,
    implicitTenants: options.implicitTenants,
    tokenCacheSize: whole(options.tokenCacheSize, 0, Infinity, 'keystone.tokenCacheSize', scope),
  };
}

function securitySpec({ kms, s3, sslOptions, ciphers, cipherSuites, tlsGroups }: ObjectStoreSecurityOptions, scope: IConstruct): object {
  return {
    kms: keyManagement(kms, 'security.kms', scope),
    s3: keyManagement(s3, 'security.s3', scope),
    sslOptions: sslOptions && {
      defaultWorkarounds: sslOptions.defaultWorkarounds,
      noCompression: sslOptions.noCompression,
      singleDiffieHellmanUse: sslOptions.singleDiffieHellmanUse,
      sslv2: sslOptions.sslV2,
      sslv3: sslOptions.sslV3,
      tlsv1_0: sslOptions.tlsV10,
      tlsv1_1: sslOptions.tlsV11,
      tlsv1_2: sslOptions.tlsV12,
    },
    ciphers: ciphers && [...ciphers],
    cipherSuites: cipherSuites && [...cipherSuites],
    tlsGroups: tlsGroups && [...tlsGroups],
  };
}

function keyManagement(service: KeyManagement | undefined, where: string, scope: IConstruct): object | undefined {
  if (service === undefined) return undefined;
  return requireObject(service, '_spec', {
    where, kind: 'a key management service', fix: 'Write for example rook.KeyManagement.vault({ address, auth, secretEngine: rook.VaultSecretEngine.TRANSIT })',
  }, scope)._spec();
}

function healthSpec({ startupProbe, readinessProbe }: ObjectStoreHealthOptions): object {
  return { startupProbe: toWire(startupProbe), readinessProbe: toWire(readinessProbe) };
}
