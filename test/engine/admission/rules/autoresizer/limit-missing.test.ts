import { limitMissing } from '../../../../../lib/engine/admission/rules/autoresizer/limit-missing';
import { verdicts } from '../samples';
import { claim } from './samples';

test('a claim without a limit, and one with none', () => {
  expect(verdicts(limitMissing, [claim({ threshold: '20%', increase: '5Gi' })])).toEqual([{
    object: 'data',
    property: 'metadata.annotations',
    message: 'PersistentVolumeClaim web/data has resize.topolvm.io/threshold, resize.topolvm.io/increase and no limit above zero',
    fix: 'Add resize.topolvm.io/storage_limit, or remove the other annotations',
  }]);
  expect(verdicts(limitMissing, [claim({ storage_limit: '0' })])).toHaveLength(1);
});

test('silent: a claim with a limit, one with an unreadable one, which is another mistake, and one that says nothing', () => {
  expect(verdicts(limitMissing, [claim({ storage_limit: '20Gi', threshold: '20%' }), claim({ storage_limit: 'much' }), claim({})])).toEqual([]);
});
