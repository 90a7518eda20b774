import { namespaceNotWatched } from '../../../../../lib/engine/admission/rules/pie/namespace-not-watched';
import { probe, verdicts, workload } from '../samples';

test('a probe in another namespace', () => {
  expect(verdicts(namespaceNotWatched,
    [workload('Deployment', 'pie', 'pie', { args: ['controller', '--container-image', 'pie', '--namespace', 'pie', '--controller-url', 'http://pie'] }, {}, { replicas: 1 }), probe({}, 'local', 'web')])).toEqual([
    {
      object: 'local',
      property: 'metadata.namespace',
      message: 'PieProbe local is in namespace web; Deployment pie/pie looks at pie',
      fix: 'Put the probe into the namespace that the controller was started for',
    },
  ]);
});

test('silent: a probe in the namespace of pie', () => {
  expect(verdicts(namespaceNotWatched,
    [workload('Deployment', 'pie', 'pie', { args: ['controller', '--container-image', 'pie', '--namespace', 'pie', '--controller-url', 'http://pie'] }, {}, { replicas: 1 }), probe()])).toEqual([]);
});
