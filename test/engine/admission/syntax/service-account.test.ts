import { serviceAccount } from '../../../../lib/engine/admission/syntax/service-account';
import { found } from './support';

test('every secret of an account has a name', () => {
  expect(found(serviceAccount, { secrets: [{ name: 'a' }] })).toEqual([]);
  expect(found(serviceAccount, { secrets: [{ name: 'a' }, {}] })).toEqual(['secrets[1].name: name is empty']);
});
