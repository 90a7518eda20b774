import { disruptionBudget } from '../../../../lib/engine/admission/syntax/disruption-budget';
import { found } from './support';

test.each([
  [{ minAvailable: 1 }, []],
  [{ maxUnavailable: '50%' }, []],
  [{ minAvailable: 1, maxUnavailable: 1 }, ['spec: minAvailable and maxUnavailable are both set']],
  [{ minAvailable: '101%' }, ['spec.minAvailable: "101%" is neither a count nor a percentage']],
  [{ maxUnavailable: -1 }, ['spec.maxUnavailable: maxUnavailable -1 is below 0']],
])('%j', (spec, texts) => {
  expect(found(disruptionBudget, { spec })).toEqual(texts);
});
