import { updateStrategy } from '../../../../lib/engine/admission/syntax/update-strategy';
import { deployment, found } from './support';

test.each([
  [{ rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }, []],
  [{ rollingUpdate: { maxUnavailable: 0 } }, []],
  [{ rollingUpdate: { maxUnavailable: '0%', maxSurge: 0 } }, ['spec.strategy.rollingUpdate.maxUnavailable: maxUnavailable and maxSurge are both zero']],
  [{ type: 'Recreate', rollingUpdate: {} }, ['spec.strategy.rollingUpdate: rollingUpdate is set for the type Recreate']],
  [{ rollingUpdate: { maxSurge: '150%' } }, []],
  [{ rollingUpdate: { maxUnavailable: '150%' } }, ['spec.strategy.rollingUpdate.maxUnavailable: "150%" is neither a count nor a percentage']],
])('a deployment with %j', (strategy, texts) => {
  expect(found(updateStrategy, deployment({}, { strategy }))).toEqual(texts);
});

test('a daemon set adds no pod unless it is told to', () => {
  const set = { ...deployment({}, { updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } }), kind: 'DaemonSet' };
  expect(found(updateStrategy, set)).toEqual(['spec.updateStrategy.rollingUpdate.maxUnavailable: maxUnavailable and maxSurge are both zero']);
  const both = { ...deployment({}, { updateStrategy: { rollingUpdate: { maxUnavailable: 1, maxSurge: 1 } } }), kind: 'DaemonSet' };
  expect(found(updateStrategy, both)).toEqual(['spec.updateStrategy.rollingUpdate.maxSurge: maxSurge and maxUnavailable are both above zero, a DaemonSet takes only one of them']);
});
