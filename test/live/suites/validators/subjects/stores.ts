import { field, rookObject, type Field, type Subject } from '../subject';
import { alone } from './ceph';
import { LEFT_TO_OTHERS, POOL_RULES, poolFields } from './pool-fields';

const REPLICATED = { failureDomain: 'host', replicated: { size: 3 } };
const SHARED = {
  metadataPoolName: 'meta', dataPoolName: 'data',
  poolPlacements: [
    { name: 'default-placement', default: true, metadataPoolName: 'meta', dataPoolName: 'data', storageClasses: [{ name: 'COLD', dataPoolName: 'cold' }] },
    { name: 'fast', metadataPoolName: 'meta', dataPoolName: 'fast', storageClasses: [{ name: 'WARM', dataPoolName: 'warm' }, { name: 'COLD', dataPoolName: 'cold' }] },
  ],
};

function sharedFields(at: string): Field[] {
  const names = ['default-placement', 'fast', 'a b', ''];
  const classes = ['COLD', 'WARM', 'STANDARD', 'Standard', ''];
  return [
    field(at, undefined, {}, SHARED, { metadataPoolName: 'meta' }, { dataPoolName: 'data' }),
    field(`${at}.metadataPoolName`, undefined, '', 'meta'),
    field(`${at}.dataPoolName`, undefined, '', 'data'),
    ...[0, 1].flatMap((index) => [
      field(`${at}.poolPlacements[${index}].name`, undefined, ...names),
      field(`${at}.poolPlacements[${index}].default`, undefined, true, false),
      field(`${at}.poolPlacements[${index}].storageClasses[0].name`, undefined, ...classes),
    ]),
    field(`${at}.poolPlacements[1].storageClasses[1].name`, ...classes),
  ];
}

const ENDPOINTS = [{ ip: '10.0.0.1' }];

/** Object stores. */
export const objectStores: Subject = {
  check: 'object-store',
  cases: [
    alone(rookObject('CephObjectStore', { metadataPool: REPLICATED, dataPool: { erasureCoded: { dataChunks: 2, codingChunks: 1 } }, gateway: { port: 80, instances: 1 } })),
    alone(rookObject('CephObjectStore', {
      sharedPools: SHARED, gateway: { port: 80, securePort: 443, sslCertificateRef: 'config' },
      hosting: { advertiseEndpoint: { dnsName: 's3.example.com', port: 443, useTls: true }, dnsNames: ['s3.example.com'] },
      security: { ciphers: ['ECDHE-RSA-AES256-GCM-SHA384'], sslOptions: { tlsv1_2: true } },
    })),
    alone(rookObject('CephObjectStore', { gateway: { port: 80, externalRgwEndpoints: ENDPOINTS } })),
  ],
  fields: [
    ...poolFields('object.spec.metadataPool'), ...poolFields('object.spec.dataPool'), ...sharedFields('object.spec.sharedPools'),
    field('object.metadata.name', 'a'.repeat(38), 'a'.repeat(39)),
    field('object.spec.gateway.port', undefined, -1, 0, 80, 70000),
    field('object.spec.gateway.securePort', undefined, -1, 0, 443, 70000),
    field('object.spec.gateway.externalRgwEndpoints', undefined, [], ENDPOINTS),
    field('object.spec.hosting', undefined, {}),
    field('object.spec.hosting.advertiseEndpoint.dnsName', undefined, '', 's3', 'S3', 'https://s3', '*.s3', 'a..b', `${'a'.repeat(250)}.com`),
    field('object.spec.hosting.advertiseEndpoint.port', undefined, 0, 1, 65535, 65536),
    field('object.spec.hosting.dnsNames', undefined, [], ['s3.example.com', '*.example.com'], [''], ['-a'], ['a'.repeat(64)]),
    field('object.spec.security.ciphers', undefined, [], ['AES']),
    field('object.spec.security.cipherSuites', undefined, ['TLS_AES_256_GCM_SHA384']),
    field('object.spec.security.sslOptions', undefined, {}, { tlsv1_2: false }),
    ...['tlsv1_0', 'tlsv1_1', 'tlsv1_2'].map((version) => field(`object.spec.security.sslOptions.${version}`, undefined, true, false)),
  ],
  rules: [...POOL_RULES, 'rook/store-name-long', 'rook/store-port', 'rook/store-host-names', 'rook/store-ciphers', 'rook/store-placements', 'rook/store-pools-twice'],
  further: [...LEFT_TO_OTHERS, { rule: 'rook/store-port', message: /no certificate/, who: 'Rook, when it looks for the address of the store (GetAdvertiseEndpointUrl)' }],
};

/** The address under which a store is reached. */
export const storeEndpoints: Subject = {
  check: 'store-endpoint',
  cases: objectStores.cases,
  fields: [
    ...objectStores.fields.filter(({ path }) => path.startsWith('object.spec.gateway')),
    field('object.spec.gateway.sslCertificateRef', undefined, '', 'config'),
    field('object.spec.gateway.service', undefined, {}, { annotations: { 'service.beta.openshift.io/serving-cert-secret-name': 'x' } }),
  ],
  rules: ['rook/store-port'],
  further: [{ rule: 'rook/store-port', message: /neither/, who: 'Rook, when it validates the store' }],
};

/** Zones of stores that replicate each other. */
export const objectZones: Subject = {
  check: 'object-zone',
  cases: [
    alone(rookObject('CephObjectZone', { zoneGroup: 'group', metadataPool: REPLICATED, dataPool: REPLICATED })),
    alone(rookObject('CephObjectZone', { zoneGroup: 'group', sharedPools: SHARED })),
  ],
  fields: [...poolFields('object.spec.metadataPool'), ...poolFields('object.spec.dataPool'), ...sharedFields('object.spec.sharedPools')],
  rules: [...POOL_RULES, 'rook/store-placements', 'rook/store-pools-twice'],
  further: LEFT_TO_OTHERS,
};
