import { loadData } from '../../lib/upstream/data-file';
import { SchemaCatalog } from '../../lib/upstream/schema-catalog';

const mockLoaded: string[] = [];
jest.mock('../../lib/upstream/data/rook.json', () => { mockLoaded.push('rook'); return jest.requireActual('../../lib/upstream/data/rook.json'); });
jest.mock('../../lib/upstream/data/pie.json', () => { mockLoaded.push('pie'); return jest.requireActual('../../lib/upstream/data/pie.json'); });
jest.mock('../../lib/upstream/data/kubernetes.json', () => { mockLoaded.push('kubernetes'); return jest.requireActual('../../lib/upstream/data/kubernetes.json'); });

test('a data file is read when one of its groups is first asked for, once', () => {
  const catalog = SchemaCatalog.of();
  expect(mockLoaded).toEqual([]);
  catalog.find('example.com/v1', 'Widget');
  expect(mockLoaded).toEqual([]);
  catalog.find('pie.topolvm.io/v1alpha1', 'PieProbe');
  catalog.find('pie.topolvm.io/v1alpha1', 'PieProbe');
  expect(mockLoaded).toEqual(['pie']);
  catalog.find('v1', 'ConfigMap');
  expect(mockLoaded).toEqual(['pie', 'kubernetes']);
  expect(loadData('rook').definitions.length).toBeGreaterThan(0);
  expect(mockLoaded).toEqual(['pie', 'kubernetes', 'rook']);
});
