import { minimumFlagForgotten } from '../../../../../lib/engine/admission/rules/topolvm/minimum-flag-forgotten';
import { verdicts, workload } from '../samples';

const controller = (...args: string[]) => workload('Deployment', 'topolvm-controller', 'topolvm-system', { command: ['/topolvm-controller'], args });

test('a least size of xfs', () => {
  expect(verdicts(minimumFlagForgotten, [controller('--minimum-allocation-xfs=1Gi')])).toEqual([{
    object: 'topolvm-controller',
    property: 'spec.template.spec.containers',
    message: 'Deployment topolvm-system/topolvm-controller is given --minimum-allocation-xfs',
    fix: 'Remove the flag, and ask for larger claims; only --minimum-allocation-block works',
  }]);
});

test('silent: a least size of blocks', () => {
  expect(verdicts(minimumFlagForgotten, [controller('--minimum-allocation-block', '1Gi')])).toEqual([]);
});
