import { classParameterUnknown } from '../../../../../lib/engine/admission/rules/topolvm/class-parameter-unknown';
import { storageClass, verdicts } from '../samples';

test('the parameter of the old name', () => {
  expect(verdicts(classParameterUnknown, [storageClass('local', 'topolvm.io', { parameters: { 'topolvm.cybozu.com/device-class': 'ssd' } })])).toEqual([
    {
      object: 'local',
      property: 'parameters["topolvm.cybozu.com/device-class"]',
      message: 'StorageClass local has parameter topolvm.cybozu.com/device-class, which TopoLVM does not read',
      fix: 'Use topolvm.io/device-class, topolvm.io/lvcreate-option-class, csi.storage.k8s.io/fstype',
    },
  ]);
});

test('silent: parameters that are read', () => {
  expect(verdicts(classParameterUnknown,
    [storageClass('local', 'topolvm.io', { parameters: { 'topolvm.io/device-class': 'ssd', 'csi.storage.k8s.io/fstype': 'xfs' } })])).toEqual([]);
});
