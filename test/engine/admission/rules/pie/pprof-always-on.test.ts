import { pprofAlwaysOn } from '../../../../../lib/engine/admission/rules/pie/pprof-always-on';
import { verdicts, workload } from '../samples';

const controller = (...args: string[]) => workload('Deployment', 'pie', 'pie', { args: ['controller', '--controller-url', 'http://pie.pie.svc:8082', ...args] });

test('false as a word of its own', () => {
  expect(verdicts(pprofAlwaysOn, [controller('--enable-pprof', 'false')])).toEqual([{
    object: 'pie',
    property: 'spec.template.spec.containers[0].args',
    message: 'Deployment pie/pie is started with --enable-pprof and false as two words',
    fix: 'Write --enable-pprof=false in one word, or leave it out',
  }]);
});

test.each([[[]], [['--enable-pprof=false']], [['--enable-pprof', 'true']], [['--enable-pprof']]])('silent: %j', (args) => {
  expect(verdicts(pprofAlwaysOn, [controller(...args)])).toEqual([]);
});
