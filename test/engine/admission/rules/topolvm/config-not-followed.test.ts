import { configNotFollowed } from '../../../../../lib/engine/admission/rules/topolvm/config-not-followed';
import { lvmd, verdicts } from '../samples';

const CLASSES = [{ 'name': 'ssd', 'volume-group': 'vg' }];

function plain(name = 'lvmd', metadata: object = {}, config: object = {}): any[] {
  const [configMap, daemon] = lvmd(CLASSES, {}, name);
  const { spec } = daemon;
  const without = { ...spec, template: { spec: spec.template.spec } };
  return [{ ...configMap, ...config }, { ...daemon, metadata: { ...daemon.metadata, ...metadata }, spec: without }];
}

test('pods without a checksum of their file', () => {
  expect(verdicts(configNotFollowed, plain())).toEqual([
    {
      object: 'lvmd',
      property: 'spec.template.metadata.annotations',
      message: 'DaemonSet topolvm-system/lvmd reads ConfigMap topolvm-system/lvmd and stays as it is when that changes',
      fix: 'Annotate the pod template with a checksum of the file',
    },
  ]);
});

test('silent: a checksum, somebody who restarts pods, a name that changes, and a file that cannot change', () => {
  expect(verdicts(configNotFollowed, lvmd(CLASSES))).toEqual([]);
  expect(verdicts(configNotFollowed, plain('lvmd', { annotations: { 'reloader.stakater.com/auto': 'true' } }))).toEqual([]);
  expect(verdicts(configNotFollowed, plain('lvmd-4bc7d2k9hf'))).toEqual([]);
  expect(verdicts(configNotFollowed, plain('lvmd', {}, { immutable: true }))).toEqual([]);
});
