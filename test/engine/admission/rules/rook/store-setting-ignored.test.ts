import { storeSettingIgnored } from '../../../../../lib/engine/admission/rules/rook/store-setting-ignored';
import { cluster, object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const POOL = { replicated: { size: 3 } };
const messages = (...objects: any[]) => verdicts(storeSettingIgnored, objects).map(({ property, message }) => `${property}: ${message.replace('CephObjectStore rook-ceph/store ', '')}`);

test('pools of a store in a zone', () => {
  expect(verdicts(storeSettingIgnored, [store({ zone: { name: 'z' }, metadataPool: POOL })])).toEqual([{
    object: 'store',
    property: 'spec.metadataPool',
    message: 'CephObjectStore rook-ceph/store has a metadataPool and is in a zone, whose pools it uses',
    fix: 'Remove the setting, or what makes it void',
  }]);
  expect(messages(store({ zone: { name: 'z' }, dataPool: POOL, sharedPools: { poolPlacements: [{ name: 'a' }] } }))).toEqual([
    'spec.dataPool: has a dataPool and is in a zone, whose pools it uses', 'spec.sharedPools: shares pools and is in a zone, whose pools it uses',
  ]);
});

test('what no gateway is told', () => {
  expect(messages(store({ auth: { keystone: { revocationInterval: 60 } }, security: { keyRotation: { enabled: true }, ciphers: ['A'] }, gateway: { port: 80 } }))).toEqual([
    'spec.auth.keystone.revocationInterval: sets an interval that no gateway is told',
    'spec.security.keyRotation: rotates keys, which Rook does for OSDs only',
    'spec.security.ciphers: says what TLS may be, and has no secure port with a certificate',
  ]);
});

test('the copy to read with an older Ceph', () => {
  const one = store({ gateway: { port: 80, readAffinity: { type: 'localize' } } });
  expect(messages(cluster({ cephVersion: { image: 'quay.io/ceph/ceph:v19.2.3' } }), one)).toEqual(['spec.gateway.readAffinity: chooses the copy to read, which Ceph 19 cannot']);
  expect(messages(cluster(), one)).toEqual([]);
});

test('what gateways elsewhere do not hear of', () => {
  const gateway = { port: 80, instances: 2, rgwConfig: { a: 'b' }, externalRgwEndpoints: [{ ip: '10.0.0.1' }] };
  expect(messages(store({ dataPool: POOL, protocols: { swift: {} }, gateway }))).toEqual([
    'spec.dataPool: is elsewhere and has a dataPool here',
    'spec.protocols: is elsewhere, where no gateway is told of protocols',
    'spec.gateway.instances: is elsewhere, where no gateway is told of instances',
    'spec.gateway.rgwConfig: is elsewhere, where no gateway is told of rgwConfig',
  ]);
});

test('silent: what is read', () => {
  expect(messages(
    store({ zone: { name: 'z' }, sharedPools: { preserveRadosNamespaceDataOnDelete: false } }), store({ metadataPool: POOL, dataPool: POOL }),
    store({ security: { sslOptions: { tlsv1_2: true } }, gateway: { securePort: 443, sslCertificateRef: 'tls' } }),
    store({ gateway: { port: 80, externalRgwEndpoints: [{ ip: '10.0.0.1' }] }, hosting: { dnsNames: ['a.b'] }, allowUsersInNamespaces: ['team'] }),
  )).toEqual([]);
});
