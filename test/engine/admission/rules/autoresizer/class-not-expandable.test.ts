import { classNotExpandable } from '../../../../../lib/engine/admission/rules/autoresizer/class-not-expandable';
import { storageClass, verdicts } from '../samples';

const storage = (enabled: string, allowVolumeExpansion?: boolean) => storageClass('local', 'topolvm.io', {
  metadata: { name: 'local', annotations: { 'resize.topolvm.io/enabled': enabled } }, allowVolumeExpansion,
});

test('a class that cannot grow', () => {
  expect(verdicts(classNotExpandable, [storage('true')])).toEqual([{
    object: 'local',
    property: 'allowVolumeExpansion',
    message: 'StorageClass local enables pvc-autoresizer and does not allow volumes to grow',
    fix: 'Set allowVolumeExpansion: true, or remove the annotation resize.topolvm.io/enabled',
  }]);
});

test('silent: a class that can grow, and one that is not enabled', () => {
  expect(verdicts(classNotExpandable, [storage('true', true), storage('false')])).toEqual([]);
});
