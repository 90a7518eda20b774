import { groupLabelMissing } from '../../../../../lib/engine/admission/rules/autoresizer/group-label-missing';
import { verdicts } from '../samples';
import { claim } from './samples';

const grouped = { 'storage_limit': '20Gi', 'initial-resize-group-by': 'app' };

test('a claim without the label of its group', () => {
  expect(verdicts(groupLabelMissing, [claim(grouped, {}, { team: 'a' })])).toEqual([{
    object: 'data',
    property: 'metadata.annotations',
    message: 'PersistentVolumeClaim web/data is grouped by the label app, which it does not have',
    fix: 'Give the claim the label that resize.topolvm.io/initial-resize-group-by names, or remove the annotation',
  }]);
});

test('silent: a claim with it', () => {
  expect(verdicts(groupLabelMissing, [claim(grouped, {}, { app: 'db' }), claim({ storage_limit: '20Gi' })])).toEqual([]);
});
