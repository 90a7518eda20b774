import { emptyWord } from '../../../../lib/engine/admission/syntax/empty-word';
import { container, found } from './support';

test('words that may be left out, but not be empty', () => {
  expect(found(emptyWord, container({ imagePullPolicy: '', securityContext: { procMount: 'Default' } }, { dnsPolicy: '' }))).toEqual([]);
  expect(found(emptyWord, container({ volumeMounts: [{ name: 'a', mountPropagation: '' }] }, { preemptionPolicy: '' }))).toEqual([
    'spec.template.spec.preemptionPolicy: preemptionPolicy is empty',
    'spec.template.spec.containers[0].volumeMounts[0].mountPropagation: mountPropagation is empty',
  ]);
  expect(found(emptyWord, { apiVersion: 'v1', kind: 'PersistentVolumeClaim', spec: { accessModes: ['ReadWriteOnce', ''] } }))
    .toEqual(['spec.accessModes[1]: accessModes[1] is empty']);
});
