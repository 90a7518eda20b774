import { lifecycle } from '../../../../lib/engine/admission/syntax/lifecycle';
import { container, deployment, found } from './support';

test.each([
  [{ lifecycle: { preStop: { sleep: { seconds: 30 } }, postStart: { exec: { command: ['a'] } } } }, []],
  [{ lifecycle: { preStop: {} } }, ['lifecycle.preStop: preStop has 0 handlers, exactly one is needed']],
  [{ lifecycle: { preStop: { sleep: { seconds: 31 } } } }, ['lifecycle.preStop.sleep: 31 seconds are not within the grace period of 30']],
  [{ lifecycle: { stopSignal: 'SIGTERM' } }, ['lifecycle.stopSignal: a stopSignal needs os.name in the pod']],
])('%j', (fields, texts) => {
  expect(found(lifecycle, container(fields))).toEqual(texts.map((text) => `spec.template.spec.containers[0].${text}`));
});

test('init containers end', () => {
  const startupProbe = { exec: { command: ['a'] } };
  expect(found(lifecycle, deployment({ initContainers: [{ name: 'a', startupProbe }, { name: 'b', restartPolicy: 'Always', startupProbe }] }))).toEqual([
    'spec.template.spec.initContainers[0].startupProbe: an init container ends, so it has no startupProbe unless restartPolicy is Always',
  ]);
});
