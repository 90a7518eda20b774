import { volumeAttributesClass } from '../../../../lib/engine/update/rules/volume-attributes-class';
import { compared } from '../support';

const right = { driverName: 'a.example.com', parameters: { iops: '1' } };

test.each([
  [{ metadata: { labels: { a: 'b' } } }, []],
  [{ driverName: 'b.example.com' }, ['driverName: cannot change: it was "a.example.com" and becomes "b.example.com"']],
  [{ parameters: {} }, ['parameters: cannot change: it was {"iops":"1"} and is gone']],
])('%#', (fields, texts) => {
  expect(compared(volumeAttributesClass, right, { ...right, ...fields })).toEqual(texts);
});
