import { storeNameLong } from '../../../../../lib/engine/admission/rules/rook/store-name-long';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store') => object('ceph.rook.io/v1', 'CephObjectStore', name, 'rook-ceph', { spec });

test('a name that others cannot be made of', () => {
  expect(verdicts(storeNameLong, [store({}, 'a'.repeat(39))])).toEqual([
    {
      object: 'a'.repeat(39),
      property: 'metadata.name',
      message: `CephObjectStore rook-ceph/${'a'.repeat(39)} has a name of 39 characters`,
      fix: 'Use a name of at most 38 characters',
    },
  ]);
});

test('silent: 38 characters, or a store that runs elsewhere', () => {
  expect(verdicts(storeNameLong, [store({}, 'a'.repeat(38)), store({ gateway: { externalRgwEndpoints: [{ ip: '10.0.0.1' }] } }, 'a'.repeat(39))])).toEqual([]);
});
