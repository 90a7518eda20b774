import { nothingProbed } from '../../../../../lib/engine/admission/rules/pie/nothing-probed';
import { probe, verdicts } from '../samples';

test('both halves off', () => {
  expect(verdicts(nothingProbed, [probe({ disableMountProbes: true, disableProvisionProbe: true })])).toEqual([
    {
      object: 'local',
      property: 'spec.disableMountProbes',
      message: 'PieProbe local neither makes nor mounts volumes',
      fix: 'Leave one of disableProvisionProbe and disableMountProbes off',
    },
  ]);
});

test('silent: one half on', () => {
  expect(verdicts(nothingProbed, [probe({ disableMountProbes: true })])).toEqual([]);
});
