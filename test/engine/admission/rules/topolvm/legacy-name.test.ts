import { legacyName } from '../../../../../lib/engine/admission/rules/topolvm/legacy-name';
import { object, storageClass, verdicts } from '../samples';

test('the old name without legacy mode', () => {
  expect(verdicts(legacyName, [storageClass('local', 'topolvm.cybozu.com')])).toEqual([
    {
      object: 'local',
      property: 'provisioner',
      message: 'StorageClass local is for topolvm.cybozu.com, and no such driver is on the site',
      fix: 'Use provisioner topolvm.io and parameters that begin with topolvm.io/',
    },
  ]);
});

test('silent: the old name beside its driver', () => {
  expect(verdicts(legacyName, [storageClass('local', 'topolvm.cybozu.com'), object('storage.k8s.io/v1', 'CSIDriver', 'topolvm.cybozu.com')])).toEqual([]);
});
