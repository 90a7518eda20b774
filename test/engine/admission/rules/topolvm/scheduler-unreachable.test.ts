import { schedulerUnreachable } from '../../../../../lib/engine/admission/rules/topolvm/scheduler-unreachable';
import { object, verdicts, workload } from '../samples';

const options = (text: string) => object('v1', 'ConfigMap', 'topolvm-scheduler-options', 'topolvm-system', { data: { 'scheduler-options.yaml': text } });
const scheduler = (kind: string, podSpec: object = {}) => workload(
  kind, 'topolvm-scheduler', 'topolvm-system', { command: ['/topolvm-scheduler', '--config=/etc/topolvm/scheduler-options.yaml'] },
  { volumes: [{ name: 'options', configMap: { name: 'topolvm-scheduler-options' } }], ...podSpec },
);

test('the address of the chart in a Deployment', () => {
  expect(verdicts(schedulerUnreachable, [options('listen: "localhost:9251"\ndefault-divisor: 1\n'), scheduler('Deployment')])).toEqual([
    {
      object: 'topolvm-scheduler-options',
      property: 'data',
      message: 'ConfigMap topolvm-system/topolvm-scheduler-options has topolvm-scheduler listen at localhost:9251, and Deployment topolvm-system/topolvm-scheduler is not on the network of its node',
      fix: 'Listen on all addresses (":9251"), or run it on the network of its node beside kube-scheduler',
    },
  ]);
  expect(verdicts(schedulerUnreachable, [options('{"default-divisor":1,"listen":"127.0.0.1:9251"}'), scheduler('DaemonSet')])).toHaveLength(1);
});

test('silent: on the network of the node, and on all addresses', () => {
  expect(verdicts(schedulerUnreachable, [options('listen: localhost:9251'), scheduler('DaemonSet', { hostNetwork: true })])).toEqual([]);
  expect(verdicts(schedulerUnreachable, [options('listen: ":9251"'), scheduler('Deployment')])).toEqual([]);
  expect(verdicts(schedulerUnreachable, [options('listen: 0.0.0.0:9251'), scheduler('Deployment')])).toEqual([]);
});
