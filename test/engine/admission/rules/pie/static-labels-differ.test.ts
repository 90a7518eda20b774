import { staticLabelsDiffer } from '../../../../../lib/engine/admission/rules/pie/static-labels-differ';
import { verdicts } from '../samples';
import { LABELS, staticJob } from './static-samples';

const FIX = 'Write the labels of the CronJob on its pods and into the arguments as well';

test('pods with other labels', () => {
  const property = 'spec.jobTemplate.spec.template.metadata.labels';
  expect(verdicts(staticLabelsDiffer, [staticJob({ podLabels: { 'pie-probe': 'local', 'storage-class': 'slow' } })])).toEqual([
    { object: 'mount-local-n1', property, message: 'CronJob pie/mount-local-n1 has the label storage-class local, its pods slow', fix: FIX },
    { object: 'mount-local-n1', property, message: 'CronJob pie/mount-local-n1 has the label node n1, its pods nowhere', fix: FIX },
  ]);
});

test('arguments with other values', () => {
  expect(verdicts(staticLabelsDiffer, [staticJob({ args: ['probe', '--node-name', 'n2', '--pie-probe-name=local'] })])).toEqual([
    {
      object: 'mount-local-n1',
      property: 'spec.jobTemplate.spec.template.spec.containers[0].args',
      message: 'CronJob pie/mount-local-n1 has the label node n1 and the argument --node-name=n2',
      fix: FIX,
    },
  ]);
});

test('silent: the same everywhere, or a job that probes nothing', () => {
  expect(verdicts(staticLabelsDiffer, [staticJob(), staticJob({ labels: { app: 'backup' } })])).toEqual([]);
  const { node, ...labels } = LABELS;
  expect(verdicts(staticLabelsDiffer, [staticJob({ name: 'provision-local', labels, args: ['provision-probe'] })])).toEqual([]);
});
