import { topicEndpoint } from '../../../../../lib/engine/admission/rules/rook/topic-endpoint';
import { object, verdicts } from '../samples';

const topic = (endpoint: object) => object('ceph.rook.io/v1', 'CephBucketTopic', 'topic', 'rook-ceph', { spec: { endpoint } });
const overHttp = (uri: string) => verdicts(topicEndpoint, [topic({ http: { uri } })]).length;
const overKafka = (uri: string) => verdicts(topicEndpoint, [topic({ kafka: { uri } })]).length;

test('a URI of another protocol', () => {
  expect(verdicts(topicEndpoint, [topic({ amqp: { uri: 'http://broker:5672', exchange: 'x' } })])).toEqual([
    {
      object: 'topic',
      property: 'spec.endpoint.amqp.uri',
      message: 'CephBucketTopic rook-ceph/topic pushes over amqp to "http://broker:5672"',
      fix: 'Give exactly one of http (http://, https://), amqp (amqp://, amqps://) and kafka (kafka://)',
    },
  ]);
});

test('no endpoint, and two', () => {
  expect(verdicts(topicEndpoint, [topic({}), topic({ http: { uri: 'http://a' }, kafka: { uri: 'kafka://b' } })]).map(({ message }) => message))
    .toEqual(['CephBucketTopic rook-ceph/topic has no endpoint', 'CephBucketTopic rook-ceph/topic has the endpoints http and kafka']);
});

test.each([
  'broker:8080', '//broker', 'http://[fe80::1', 'http://a[b]', 'http://[10.0.0.1]', 'http://broker:port', 'http://a:1:2', 'http://bro ker', 'http://broker/%zz',
  'http://us%er@broker', 'http://us er@broker', 'http://broker/#%', 'http://bro%20ker', 'http://broker/\n', '', 'http',
])('not a URI for Go: %s', (uri) => {
  expect(overHttp(uri)).toBe(1);
});

test.each([
  'http://broker', 'HTTPS://broker:8443/path?x=%zz#part', 'http://user:p@ss@broker', 'http:broker', 'http:/path', 'http://[fe80::1%25eth0]:80/', 'http://br%c3%a9', 'http://:',
])('silent: %s', (uri) => {
  expect(overHttp(uri)).toBe(0);
});

test('silent: a list of brokers, which only http refuses', () => {
  expect(overKafka('kafka://one:9092,two:9092')).toBe(0);
  expect(overHttp('http://one:9092,two:9092')).toBe(1);
});
