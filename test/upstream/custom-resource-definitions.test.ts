import { customResourceDefinitions, isPinned } from '../../lib/upstream/custom-resource-definitions';

const find = (name: string): any => customResourceDefinitions('rook').find(({ metadata }) => metadata.name === name);

test('a CRD is complete', () => {
  const crd = find('cephblockpools.ceph.rook.io');
  expect(crd).toMatchObject({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    spec: { group: 'ceph.rook.io', scope: 'Namespaced', names: { kind: 'CephBlockPool', plural: 'cephblockpools', shortNames: ['cephbp'] } },
  });
  const [version] = crd.spec.versions;
  expect(version).toMatchObject({ name: 'v1', served: true, storage: true, subresources: { status: {} } });
  expect(version.additionalPrinterColumns[0]).toEqual({ jsonPath: '.status.phase', name: 'Phase', type: 'string' });
  expect(version.schema.openAPIV3Schema.properties.spec.properties.replicated.properties.size.type).toBe('integer');
});

test('no reference is left', () => {
  expect(JSON.stringify(customResourceDefinitions('rook'))).not.toContain('$ref');
});

test('annotations are kept', () => {
  const crd: any = customResourceDefinitions('snapshotter').find(({ metadata }) => metadata.name === 'volumesnapshots.snapshot.storage.k8s.io');
  expect(crd.metadata.annotations).toHaveProperty(['api-approved.kubernetes.io']);
});

test('tools of delivery leave them in place', () => {
  const unkept = ['rook', 'topolvm', 'pie', 'csi-operator'].flatMap((upstream) => customResourceDefinitions(upstream as 'rook')).filter(({ metadata: { annotations } }) =>
    annotations['argocd.argoproj.io/sync-options'] !== 'Prune=false,Delete=false' || annotations['helm.sh/resource-policy'] !== 'keep'
    || annotations['kustomize.toolkit.fluxcd.io/prune'] !== 'disabled');
  expect(unkept.map(({ metadata }) => metadata.name)).toEqual([]);
});

test('they are made once and nobody can change them', () => {
  expect(customResourceDefinitions('rook')).toBe(customResourceDefinitions('rook'));
  expect(() => { find('cephblockpools.ceph.rook.io').spec.versions[0].schema.openAPIV3Schema.properties.spec.type = 'string'; }).toThrow(TypeError);
});

test('schemas are put together when somebody looks at them, once, and look like any other field', () => {
  const { spec } = customResourceDefinitions('csi-addons')[0];
  const entries = jest.spyOn(Object, 'entries');
  expect(Object.keys(spec)).toContain('versions');
  expect(entries).not.toHaveBeenCalled();
  const { versions } = { ...spec };
  expect(entries).toHaveBeenCalled();
  entries.mockRestore();
  expect(spec.versions).toBe(versions);
  expect(Object.isFrozen(versions[0].schema.openAPIV3Schema.properties)).toBe(true);
  expect(JSON.parse(JSON.stringify(spec))).toEqual({ ...spec, versions });
});

test('only the object itself is a pinned one, not a copy that may have been changed', () => {
  const crd = find('cephblockpools.ceph.rook.io');
  expect(isPinned(crd)).toBe(true);
  for (const other of [{ ...crd }, JSON.parse(JSON.stringify(crd)), {}, null, 'text']) expect(isPinned(other)).toBe(false);
});

test('each release has its own', () => {
  const names = (release: string): string[] => customResourceDefinitions('rook', release).map(({ metadata }) => metadata.name);
  expect(names('1.20.6').filter((name) => !names('1.19.10').includes(name))).toHaveLength(1);
});

test('a release that is not pinned is refused', () => {
  expect(() => customResourceDefinitions('pie', '9.9.9')).toThrow('pie 9.9.9 is not known');
});
