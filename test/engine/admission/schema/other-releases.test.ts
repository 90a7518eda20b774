import { schemaChecks } from '../../../../lib/engine/admission/schema/rules';
import { World } from '../../../../lib/engine/admission/world';

const RELEASES = { 'rook': '1.19.10', 'csi-operator': '0.6.0' };

function findings(object: any, releases: Record<string, string> = RELEASES): object[] {
  const world = new World([{ object, origin: 'test' }], { site: 'test', releases });
  return world.documents.flatMap((document) => schemaChecks.flatMap((check) => [...check.inspect!(document, world)]))
    .map(({ rule, property, message, fix }) => ({ rule, property, message, fix }));
}

const pool = (spec: object): any => ({ apiVersion: 'ceph.rook.io/v1', kind: 'CephBlockPool', metadata: { name: 'a', namespace: 'ceph' }, spec });
const chunks = { dataChunks: 2, codingChunks: 1, stripeUnit: '4Ki' };

test('a field that a newer release knows', () => {
  expect(findings(pool({ erasureCoded: chunks }))).toEqual([{
    rule: 'schema/unknown-field',
    property: 'spec.erasureCoded.stripeUnit',
    message: 'Rook 1.19.10 does not know the field "stripeUnit", Rook 1.20.6 does',
    fix: 'Run Rook 1.20.6, or leave it out',
  }]);
  expect(findings(pool({ erasureCoded: chunks }), {})).toEqual([]);
});

test('a field that no release knows', () => {
  expect(findings(pool({ erasureCoded: { dataChunks: 2, codingChunk: 1, codingChunks: 1 } }))).toEqual([
    expect.objectContaining({ message: 'unknown field "codingChunk", did you mean "codingChunks"?' }),
  ]);
});

test('a field of the CSI operator, whose releases come with those of Rook', () => {
  const driver = {
    apiVersion: 'csi.ceph.io/v1', kind: 'Driver', metadata: { name: 'a.rbd.csi.ceph.com', namespace: 'ceph' }, spec: { nodePlugin: { containerExtraArgs: { a: ['b'] } } },
  };
  expect(findings(driver)).toEqual([
    expect.objectContaining({ message: 'Rook 1.19.10 does not know the field "containerExtraArgs", Rook 1.20.6 does' }),
  ]);
});

test('a value that a newer release takes', () => {
  const topic = {
    apiVersion: 'ceph.rook.io/v1', kind: 'CephBucketTopic', metadata: { name: 'a', namespace: 'ceph' },
    spec: { objectStoreName: 'a', objectStoreNamespace: 'ceph', endpoint: { amqp: { uri: 'amqp://a', exchange: 'b', ackLevel: 'routable' } } },
  };
  expect(findings(topic)).toEqual([expect.objectContaining({
    rule: 'schema/value-not-allowed',
    property: 'spec.endpoint.amqp.ackLevel',
    message: expect.stringMatching(/; Rook 1\.20\.6 takes it$/),
    fix: 'Run Rook 1.20.6, or use another value',
  })]);
  expect(findings(topic, {})).toEqual([]);
});

test('a kind that a newer release has', () => {
  const account = { apiVersion: 'ceph.rook.io/v1', kind: 'CephObjectStoreAccount', metadata: { name: 'a', namespace: 'ceph' }, spec: { store: 'b' } };
  expect(findings(account)).toEqual([{
    rule: 'schema/unknown-kind',
    property: 'kind',
    message: 'Rook 1.19.10 has no kind "CephObjectStoreAccount" in ceph.rook.io/v1, Rook 1.20.6 has',
    fix: 'Run Rook 1.20.6, or leave the object out',
  }]);
  expect(findings(account, {})).toEqual([]);
});

test('what a newer release takes away, below a field that an older one does not know', () => {
  const cluster = { apiVersion: 'ceph.rook.io/v1', kind: 'CephCluster', metadata: { name: 'a', namespace: 'ceph' }, spec: { mon: { floatingMon: { name: 'c', config: 'x' } } } };
  expect(findings(cluster, {}).filter(({ message }: any) => message.includes('1.19.10'))).toEqual([]);
  expect(findings(cluster)).toEqual([expect.objectContaining({ message: 'Rook 1.19.10 does not know the field "floatingMon", Rook 1.20.6 does' })]);
});
