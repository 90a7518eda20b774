import { limitRange } from '../../../../lib/engine/admission/syntax/limit-range';
import { found } from './support';

test.each([
  [{ type: 'Container', min: { cpu: '1' }, max: { cpu: '2' }, default: { cpu: '2' }, defaultRequest: { cpu: '1' }, maxLimitRequestRatio: { cpu: '2' } }, []],
  [{ type: 'Disk' }, ['.type: type "Disk" is not one of Pod, Container, PersistentVolumeClaim']],
  [{ type: 'Container', max: { disk: '1' } }, ['.max.disk: the resource "disk" is none that containers ask for']],
  [{ type: 'Container', min: { cpu: '2' }, max: { cpu: '1' } }, ['.min.cpu: min of cpu is above max']],
  [{ type: 'Container', maxLimitRequestRatio: { cpu: '500m' } }, ['.maxLimitRequestRatio.cpu: the ratio of cpu is below 1']],
  [{ type: 'Container', min: { cpu: '-1' }, max: { cpu: '4' }, maxLimitRequestRatio: { cpu: '10' } },
    ['.maxLimitRequestRatio.cpu: the ratio of cpu is above that of max to min']],
  [{ type: 'Container', min: { cpu: '-1n' }, max: { cpu: '2' }, maxLimitRequestRatio: { cpu: '10' } },
    ['.maxLimitRequestRatio.cpu: the ratio of cpu is above that of max to min']],
  // More than fits into 64 bits counts as zero.
  [{ type: 'Container', min: { cpu: '1' }, max: { cpu: '2' }, maxLimitRequestRatio: { cpu: 3.5e38 } }, []],
  [{ type: 'Container', default: { 'a.example/b': '2' }, defaultRequest: { 'a.example/b': '1' } },
    ['.defaultRequest["a.example/b"]: defaultRequest of a.example/b must equal default']],
  [{ type: 'Pod', default: { cpu: '1' } }, ['.default: limits of whole pods have no default']],
  [{ type: 'PersistentVolumeClaim' }, [': limits of claims need a min or max of storage']],
])('%j', (limit, texts) => {
  expect(found(limitRange, { spec: { limits: [limit] } })).toEqual(texts.map((text) => `spec.limits[0]${text}`));
});

test('one limit for each type', () => {
  expect(found(limitRange, { spec: { limits: [{ type: 'Pod' }, { type: 'Pod' }] } })).toEqual(['spec.limits[1].type: type "Pod" is there already']);
});
