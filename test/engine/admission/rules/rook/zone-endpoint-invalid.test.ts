import { zoneEndpointInvalid } from '../../../../../lib/engine/admission/rules/rook/zone-endpoint-invalid';
import { object, verdicts } from '../samples';

const zone = (...customEndpoints: unknown[]) => object('ceph.rook.io/v1', 'CephObjectZone', 'z', 'rook-ceph', { spec: { customEndpoints } });

test('no scheme', () => {
  expect(verdicts(zoneEndpointInvalid, [zone('https://s3.example.com', 's3.example.com')])).toEqual([{
    object: 'z',
    property: 'spec.customEndpoints[1]',
    message: 'CephObjectZone rook-ceph/z is reached at "s3.example.com"',
    fix: 'Write scheme, host and port, such as https://s3.example.com:443',
  }]);
});

test.each(['', 'ftp://a.b', 'http://', 'https://*.example.com', 'https://a.b:0', 'https://a.b:99999', 'https://a.b/path', 'https://user@a.b', 'https://A_b'])('%j is no address', (endpoint) => {
  expect(verdicts(zoneEndpointInvalid, [zone(endpoint)])).toHaveLength(1);
});

test('silent: names and addresses', () => {
  expect(verdicts(zoneEndpointInvalid, [zone('http://a.b:80', 'https://a.b/', 'http://10.0.0.1:8080', 'http://[fd00::1]:80', null, 5)])).toEqual([]);
});
