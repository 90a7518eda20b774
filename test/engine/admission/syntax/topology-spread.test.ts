import { topologySpread } from '../../../../lib/engine/admission/syntax/topology-spread';
import { deployment, found } from './support';

const right = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };

test.each([
  [{ minDomains: 2, nodeAffinityPolicy: 'Honor', labelSelector: {}, matchLabelKeys: ['a'] }, []],
  [{ maxSkew: 0 }, ['maxSkew: maxSkew 0 is below 1']],
  [{ topologyKey: '' }, ['topologyKey: topologyKey is empty']],
  [{ whenUnsatisfiable: 'ScheduleAnyway', minDomains: 2 }, ['minDomains: minDomains cannot be with ScheduleAnyway']],
  [{ nodeTaintsPolicy: 'Maybe' }, ['nodeTaintsPolicy: nodeTaintsPolicy "Maybe" is not one of Honor, Ignore']],
  [{ matchLabelKeys: ['a'] }, ['matchLabelKeys: matchLabelKeys stands without a labelSelector']],
])('%j', (fields, texts) => {
  expect(found(topologySpread, deployment({ topologySpreadConstraints: [{ ...right, ...fields }] })))
    .toEqual(texts.map((text) => `spec.template.spec.topologySpreadConstraints[0].${text}`));
});
