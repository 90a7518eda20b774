import { summary } from '../../../lib/engine/report/summary';
import { finding } from './support';

const documents = (...kinds: string[]) => kinds.map((kind) => ({ object: { kind }, origin: 'tokyo' }));
const tokyo = {
  site: 'tokyo',
  findings: [finding({ acknowledged: 'scratch data' }), finding({ origin: 'tokyo/ceph/open' })],
  steps: [
    { phase: '00-crds', documents: documents('CustomResourceDefinition', 'CustomResourceDefinition') },
    { phase: '20-access', documents: documents('ServiceAccount', 'Role', 'ServiceAccount') },
  ],
};
const osaka = { site: 'osaka', findings: [], steps: [{ phase: '10-namespaces', documents: documents('Namespace') }] };

test('objects are counted for each phase of each site', () => {
  const lines = summary([tokyo, osaka], 'dist', 'yaml').split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'dist/tokyo',
    '  00-crds.yaml             2  2 CustomResourceDefinition',
    '  20-access.yaml           3  Role, 2 ServiceAccount',
    '',
    'dist/osaka',
    '  10-namespaces.yaml       1  Namespace',
  ]);
  expect(lines).toContain('6 objects for 2 sites, no errors, 1 warning, 1 accepted.');
});

test('warnings come with rule and place, accepted ones after them with their reason', () => {
  const text = summary([tokyo], 'dist', 'yaml');
  const open = text.indexOf('at tokyo/ceph/open');
  expect(open).toBeGreaterThan(0);
  expect(text.indexOf('accepted: scratch data')).toBeGreaterThan(open);
  expect(text).toContain('warning rook/pool-few-replicas');
});

test('a site without findings says so, in the words for one', () => {
  expect(summary([osaka], 'dist', 'yaml')).toContain('\n1 object for 1 site, no errors, 0 warnings.\n');
});

test('it ends with the commands that apply what was written', () => {
  expect(summary([osaka], 'out', 'json')).toContain('for file in out/osaka/*.json; do kubectl apply --server-side -f "$file"; done');
});

