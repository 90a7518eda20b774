import { valueInvalid } from '../../../../../lib/engine/admission/rules/autoresizer/value-invalid';
import { verdicts } from '../samples';
import { claim } from './samples';

test.each<[string, string, string]>([
  ['storage_limit', '100GB', 'a size such as 20Gi'],
  ['threshold', '120%', 'a share such as 20% or a size such as 20Gi'],
  ['threshold', '0', 'a share such as 20% or a size such as 20Gi'],
  ['threshold', '-5%', 'a share such as 20% or a size such as 20Gi'],
  ['inodes-threshold', '1000', 'a share such as 20%'],
  ['increase', 'half', 'a share such as 20% or a size such as 20Gi'],
])('%s: %s', (key, value, wanted) => {
  expect(verdicts(valueInvalid, [claim({ storage_limit: '20Gi', [key]: value })])).toEqual([{
    object: 'data',
    property: 'metadata.annotations',
    message: `PersistentVolumeClaim web/data has resize.topolvm.io/${key}: ${value}, which is not ${wanted}`,
    fix: 'Write sizes as 20Gi, shares from 0% to 100%; Autoresize.upTo() writes them for you',
  }]);
});

test('silent: sizes, shares, and nothing', () => {
  const good = { 'storage_limit': '100Gi', 'threshold': '12.5%', 'inodes-threshold': '0%', 'increase': '20Gi' };
  expect(verdicts(valueInvalid, [claim(good), claim({ ...good, threshold: '2G', increase: '100%' }), claim({ storage_limit: '' }), claim({})])).toEqual([]);
});
