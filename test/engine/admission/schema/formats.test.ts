import { numberLimits, stringFormat } from '../../../../lib/engine/admission/schema/formats';

test.each<[string, string[], string[]]>([
  ['date', ['2024-02-29'], ['2023-02-29', '2024-13-01', '24-01-01']],
  ['date-time', ['2026-01-02T03:04:05Z', '2026-01-02t03:04:05,1+99:00'], ['2026-01-02', '2026-01-02T25:00:00Z', '2026-01-02T03:04:05', '2026-01-02 03:04:05Z']],
  ['duration', ['1h30m', '1.5s', '0', '3 days', '2w', 'in 5 minutes'], ['1 fortnight', '', '90', '99999999999999999999s']],
  ['byte', ['aGVsbG8='], ['', 'a', 'aGVs\nbG8=', 'aGVsbG8', '%%%%']],
  ['uri', ['http://a:80/b c?d', '/path', 'urn:x', 'http://[::1]:80/', 'http://u:p@h/%20'], ['no uri', 'a/b', '', 'http://a b/', 'http://a:b/', '/%zz', '/a\n']],
  ['email', ['a@b.c', 'A <a@b.c>'], ['a', 'a@']],
  ['hostname', ['a.b-c.de', 'A', 'grün.de', '1.2.ab'], ['-a', 'a_b', '', 'a.b', `${'a'.repeat(64)}.de`]],
  ['ipv4', ['10.0.0.1', '010.0.0.01', '::ffff:1.2.3.4'], ['10.0.0', '::1', '256.0.0.1']],
  ['ipv6', ['::1'], ['10.0.0.1', ':::', 'fe80::1%eth0']],
  ['cidr', ['10.0.0.0/8', '::/0', '1.1.1.1/08'], ['10.0.0.0', '10.0.0.0/33', '::/129', '1.1.1.1/8/8']],
  ['mac', ['00:11:22:33:44:55', '0011.2233.4455', '00-11-22-33-44-55-66-77', Array(20).fill('a0').join(':')], ['00:11', '00:11-22:33:44:55', '00:11:22:33:44:55:66']],
  ['uuid', ['0b4c5f2a-0000-1000-8000-00805f9b34fb'], ['0b4c5f2a']],
  ['uuid3', ['0b4c5f2a-0000-3000-8000-00805f9b34fb'], ['0b4c5f2a-0000-4000-8000-00805f9b34fb']],
  ['uuid4', ['0b4c5f2a-0000-4000-8000-00805f9b34fb'], ['0b4c5f2a-0000-5000-8000-00805f9b34fb', '0b4c5f2a-0000-4000-7000-00805f9b34fb']],
  ['uuid5', ['0b4c5f2a-0000-5000-8000-00805f9b34fb'], ['0b4c5f2a-0000-3000-8000-00805f9b34fb']],
  ['bsonobjectid', ['507f1f77bcf86cd799439011'], ['507f']],
  ['isbn', ['0-306-40615-2', '978-0-306-40615-7'], ['0-306-40615-3']],
  ['isbn10', ['080442957X'], ['978-0-306-40615-7']],
  ['isbn13', ['978-0-306-40615-7'], ['978-0-306-40615-8']],
  ['creditcard', ['4111 1111 1111 1111'], ['4111 1111 1111 1112', '1', '9999 9999 9999 9995']],
  ['ssn', ['111-22-3333'], ['111-22-333', '111223333']],
  ['hexcolor', ['#a1B2c3', 'fff'], ['#ff']],
  ['rgbcolor', ['rgb(0, 100, 255)'], ['rgb(0,0,256)']],
  ['k8s-short-name', ['a-b'], ['A', 'a.b']],
  ['k8s-long-name', ['a.b-c', 'a'.repeat(253)], ['a..b', 'a'.repeat(254)]],
  ['quantity', ['1Gi', '500m', '1e3'], ['1GB', '']],
])('%s', (format, right, wrong) => {
  const reads = stringFormat(format)!;
  for (const text of right) expect({ text, reads: reads(text) }).toEqual({ text, reads: true });
  for (const text of wrong) expect({ text, reads: reads(text) }).toEqual({ text, reads: false });
});

test('formats that the API server does not know are not enforced', () => {
  expect(stringFormat('password')).toBeUndefined();
  expect(numberLimits('double')).toBeUndefined();
});

test("Kubernetes' own kinds read times and bytes as Go does", () => {
  const [time, byte] = ['date-time', 'byte'].map((format) => stringFormat(format, true)!);
  expect(['2026-01-02T3:04:05,5Z', '2026-01-02T03:04:05+24:60'].map(time)).toEqual([true, true]);
  expect(['2026-01-02t03:04:05z', '2026-02-30T03:04:05Z', '2026-01-02T03:04:05+25:00', ''].map(time)).toEqual([false, false, false, false]);
  expect(['', 'aGVs\nbG8=', 'a'].map(byte)).toEqual([true, true, false]);
});
