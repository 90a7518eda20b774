import { lvmdUnreadable } from '../../../../../lib/engine/admission/rules/topolvm/lvmd-unreadable';
import { lvmd, object, verdicts } from '../samples';

test('text that is no YAML, and no classes', () => {
  expect(verdicts(lvmdUnreadable,
    [object('v1', 'ConfigMap', 'broken', 'topolvm-system', { data: { 'lvmd.yaml': 'device-classes: [' } }), ...lvmd([])])).toEqual([
    {
      object: 'broken',
      property: 'data["lvmd.yaml"]',
      message: 'ConfigMap topolvm-system/broken cannot be read as YAML',
      fix: 'Write YAML or JSON with at least one entry under device-classes',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"]',
      message: 'ConfigMap topolvm-system/lvmd has no device class',
      fix: 'Write YAML or JSON with at least one entry under device-classes',
    },
  ]);
});

test('silent: YAML that another tool wrote', () => {
  expect(verdicts(lvmdUnreadable,
    [object('v1', 'ConfigMap', 'chart', 'topolvm-system', { data: { 'lvmd.yaml': 'socket-name: /run/topolvm/lvmd.sock\ndevice-classes: \n  - default: true\n    name: ssd\n' } })])).toEqual([]);
});
