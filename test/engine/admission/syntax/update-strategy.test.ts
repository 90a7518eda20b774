import { updateStrategy } from '../../../../lib/engine/admission/syntax/update-strategy';
import { deployment, found } from './support';

test.each([
  [{ rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }, []],
  [{ rollingUpdate: { maxUnavailable: 0 } }, []],
  [{ rollingUpdate: { maxUnavailable: '0%', maxSurge: 0 } }, ['spec.strategy.rollingUpdate: maxUnavailable and maxSurge are both zero']],
  [{ type: 'Recreate', rollingUpdate: {} }, ['spec.strategy.rollingUpdate: rollingUpdate is set for the type Recreate']],
])('a deployment with %j', (strategy, texts) => {
  expect(found(updateStrategy, deployment({}, { strategy }))).toEqual(texts);
});

test('a daemon set adds no pod unless it is told to', () => {
  const set = { ...deployment({}, { updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } }), kind: 'DaemonSet' };
  expect(found(updateStrategy, set)).toEqual(['spec.updateStrategy.rollingUpdate: maxUnavailable and maxSurge are both zero']);
});
