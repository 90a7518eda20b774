import { staticProbeMissing } from '../../../../../lib/engine/admission/rules/pie/static-probe-missing';
import { probe, verdicts } from '../samples';
import { OFF, owned, staticJob } from './static-samples';

test('a finalizer without a PieProbe', () => {
  expect(verdicts(staticProbeMissing, [staticJob(), probe(OFF, 'other')])).toEqual([
    {
      object: 'mount-local-n1',
      property: 'spec.jobTemplate.spec.template.metadata.finalizers',
      message: 'CronJob pie/mount-local-n1 has pods with the finalizer pie.topolvm.io/pod, and there is no PieProbe local',
      fix: 'Add a PieProbe of that name with disableProvisionProbe and disableMountProbes, or leave the finalizer out',
    },
  ]);
});

test('silent: with a PieProbe, without a finalizer, or made by a controller', () => {
  expect(verdicts(staticProbeMissing, [staticJob(), probe(OFF)])).toEqual([]);
  expect(verdicts(staticProbeMissing, [staticJob({ finalizers: [] })])).toEqual([]);
  expect(verdicts(staticProbeMissing, [owned(staticJob())])).toEqual([]);
  expect(verdicts(staticProbeMissing, [staticJob()], { external: [{ apiVersion: 'pie.topolvm.io/v1alpha1', kind: 'PieProbe', name: 'local', namespace: 'pie' }] })).toEqual([]);
});
