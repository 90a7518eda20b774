import { leaderNotElected } from '../../../../../lib/engine/admission/rules/topolvm/leader-not-elected';
import { verdicts, workload } from '../samples';

function controller(replicas: number | undefined, args: string[], sidecar: string[]): any {
  const containers = [{ name: 'a', command: ['/topolvm-controller', ...args] }, { name: 'b', command: ['/csi-provisioner', ...sidecar] }, { name: 'c', command: ['/csi-resizer', '--leader-election'] }];
  return workload('Deployment', 'topolvm-controller', 'topolvm-system', {}, { containers }, replicas === undefined ? {} : { replicas });
}

test('two replicas without a leader', () => {
  expect(verdicts(leaderNotElected, [controller(2, ['--leader-election=false'], ['--leader-election=false'])])).toEqual([
    {
      object: 'topolvm-controller',
      property: 'spec.replicas',
      message: 'Deployment topolvm-system/topolvm-controller runs 2 replicas, and topolvm-controller, csi-provisioner of each elect no leader',
      fix: 'Elect a leader in every container of the controller, or run one replica',
    },
  ]);
});

test('silent: one replica, and leaders everywhere', () => {
  expect(verdicts(leaderNotElected, [controller(undefined, ['--leader-election=false'], [])])).toEqual([]);
  expect(verdicts(leaderNotElected, [controller(2, [], ['--leader-election'])])).toEqual([]);
});
