import * as fs from 'node:fs';
import { basename } from 'node:path';
import { loadData } from '../../lib/upstream/data-file';
import { SchemaCatalog } from '../../lib/upstream/schema-catalog';

test('a data file is read when one of its groups is first asked for, once', () => {
  const read = jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'readFileSync');
  const loaded = () => read.mock.calls.map(([path]) => basename(String(path))).filter((name) => name.endsWith('.json'));
  const catalog = SchemaCatalog.of();
  expect(loaded()).toEqual([]);
  catalog.find('pie.topolvm.io/v1alpha1', 'PieProbe');
  catalog.find('pie.topolvm.io/v1alpha1', 'PieProbe');
  expect(loaded()).toEqual(['pie.json']);
  catalog.find('v1', 'ConfigMap');
  expect(loaded()).toEqual(['pie.json', 'kubernetes.json']);
  expect(loadData('rook').definitions.length).toBeGreaterThan(0);
  expect(loaded()).toEqual(['pie.json', 'kubernetes.json', 'rook.json']);
  read.mockRestore();
});
