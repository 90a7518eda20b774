import { staticNameIgnored } from '../../../../../lib/engine/admission/rules/pie/static-name-ignored';
import { verdicts } from '../samples';
import { staticJob } from './static-samples';

test('a name of another kind', () => {
  expect(verdicts(staticNameIgnored, [staticJob({ name: 'probe-local' })])).toEqual([
    {
      object: 'probe-local',
      property: 'metadata.name',
      message: 'CronJob pie/probe-local has pods with the finalizer of pie and a name that pie does not look at',
      fix: 'Begin the name with mount- or provision-, or leave the finalizer out',
    },
  ]);
});

test('silent: names that pie looks at, or pods that it does not have to', () => {
  expect(verdicts(staticNameIgnored, [staticJob(), staticJob({ name: 'provision-local' }), staticJob({ name: 'probe-local', finalizers: [] })])).toEqual([]);
});
