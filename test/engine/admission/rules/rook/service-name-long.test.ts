import { serviceNameLong } from '../../../../../lib/engine/admission/rules/rook/service-name-long';
import { verdicts } from '../samples';
import { gateway, nfs } from './nfs-samples';

test('a name of which no Service can be made', () => {
  const name = 'n'.repeat(48);
  expect(verdicts(serviceNameLong, [nfs({}, name)])).toEqual([
    {
      object: name,
      property: 'metadata.name',
      message: `CephNFS rook-ceph/${name} makes something named rook-ceph-nfs-${name}-a, which has 64 characters, 63 are allowed`,
      fix: 'Use a shorter name, without dots',
    },
  ]);
});

test('a hostname that is too long, a dot, and the letter of the last one', () => {
  expect(verdicts(serviceNameLong, [
    nfs({}, 'n'.repeat(20), 'c'.repeat(43)), gateway({}, 'a.b'), gateway({ instances: 27 }, 'g'.repeat(44)), gateway({ instances: 26 }, 'g'.repeat(44)),
  ]).map(({ message }) => message.split(', which ')[1])).toEqual(['has 64 characters, 63 are allowed', 'has a dot', 'has 64 characters, 63 are allowed']);
});

test('silent: names that fit', () => {
  expect(verdicts(serviceNameLong, [nfs({}, 'n'.repeat(47)), gateway({}, 'g'.repeat(44))])).toEqual([]);
});
