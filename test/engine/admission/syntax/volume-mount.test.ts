import { volumeMount } from '../../../../lib/engine/admission/syntax/volume-mount';
import { container, found } from './support';

const volumes = [{ name: 'a' }];

test.each([
  [{ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, []],
  [{ volumeMounts: [{ name: 'b', mountPath: '/a' }] }, ['volumeMounts[0].name: the pod has no volume "b"']],
  [{ volumeMounts: [{ name: 'a' }] }, ['volumeMounts[0].mountPath: mountPath is empty']],
  [{ volumeDevices: [{ name: 'b', devicePath: '/dev/a' }] }, ['volumeDevices[0].name: the pod has no volume "b"']],
])('%j', (fields, texts) => {
  expect(found(volumeMount, container(fields, { volumes }))).toEqual(texts.map((text) => `spec.template.spec.containers[0].${text}`));
});

test('a stateful set mounts its own claims', () => {
  const set = container({ volumeMounts: [{ name: 'data', mountPath: '/a' }] });
  set.kind = 'StatefulSet';
  set.spec.volumeClaimTemplates = [{ metadata: { name: 'data' } }];
  expect(found(volumeMount, set)).toEqual([]);
});
