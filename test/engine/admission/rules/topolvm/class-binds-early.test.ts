import { classBindsEarly } from '../../../../../lib/engine/admission/rules/topolvm/class-binds-early';
import { storageClass, verdicts } from '../samples';

test('a class that binds at once', () => {
  expect(verdicts(classBindsEarly, [storageClass('local', 'topolvm.io', { volumeBindingMode: undefined })])).toEqual([
    {
      object: 'local',
      property: 'volumeBindingMode',
      message: 'StorageClass local makes volumes at once (Immediate, the default)',
      fix: 'Set volumeBindingMode: WaitForFirstConsumer',
    },
  ]);
});

test('silent: a class that waits', () => {
  expect(verdicts(classBindsEarly, [storageClass('local', 'topolvm.io')])).toEqual([]);
});
