import { csiDriver } from '../../../../lib/engine/update/rules/csi-driver';
import { compared } from '../support';

const right = { spec: {} };

test.each([
  [{ spec: { attachRequired: true, volumeLifecycleModes: ['Persistent'], podInfoOnMount: true, fsGroupPolicy: 'File' } }, []],
  [{ spec: { volumeLifecycleModes: [] } }, []],
  [{ spec: { attachRequired: false } }, ['spec.attachRequired: cannot change: it was true and becomes false']],
  [{ spec: { volumeLifecycleModes: ['Ephemeral'] } }, ['spec.volumeLifecycleModes[0]: cannot change: it was "Persistent" and becomes "Ephemeral"']],
])('%#', (fields, texts) => {
  expect(compared(csiDriver, right, { ...right, ...fields })).toEqual(texts);
});
