import { twoControllers } from '../../../../../lib/engine/admission/rules/pie/two-controllers';
import { verdicts, workload } from '../samples';

const controller = (name: string, namespace: string) => workload('Deployment', name, namespace, { args: ['controller', '--controller-url', 'http://pie.pie.svc:8082'] });

test('two in one namespace', () => {
  expect(verdicts(twoControllers, [controller('pie', 'pie'), controller('other', 'pie')])).toEqual([{
    object: 'other',
    property: 'metadata.namespace',
    message: 'Deployment pie/other waits for Deployment pie/pie',
    fix: 'Keep one controller in a namespace; one is enough for any number of probes',
  }]);
});

test('silent: one in each', () => {
  expect(verdicts(twoControllers, [controller('pie', 'pie'), controller('pie', 'other')])).toEqual([]);
});
