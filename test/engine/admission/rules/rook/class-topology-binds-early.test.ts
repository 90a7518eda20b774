import { classTopologyBindsEarly } from '../../../../../lib/engine/admission/rules/rook/class-topology-binds-early';
import { blockClass, verdicts } from '../samples';

test('pools by topology at once', () => {
  expect(verdicts(classTopologyBindsEarly, [blockClass({ topologyConstrainedPools: '[]' }, { volumeBindingMode: undefined })])).toEqual([
    {
      object: 'block',
      property: 'volumeBindingMode',
      message: 'StorageClass block picks pools by topology and binds at once',
      fix: 'Set volumeBindingMode: WaitForFirstConsumer',
    },
  ]);
});

test('silent: pools by topology after scheduling', () => {
  expect(verdicts(classTopologyBindsEarly, [blockClass({ topologyConstrainedPools: '[]' })])).toEqual([]);
});
