import { App, Chart } from 'cdk8s';
import { ExistingStorageClass, Manifest, Phase, Site } from 'rookery';

function claim(site: Site, storageClassName: string): void {
  new Manifest(site, 'claim', {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    name: 'data',
    namespace: 'default',
    phase: Phase.WORKLOADS,
    body: { spec: { storageClassName, accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
  });
}

test('a class that is named this way counts as existing', () => {
  const site = new Site(new App(), 'tokyo');
  claim(site, 'local-path');
  expect(site.findings().map(({ rule }) => rule)).toEqual(['reference/storage-class-missing']);
  expect(ExistingStorageClass.named(site, 'local-path').storageClassName).toBe('local-path');
  expect(site.findings()).toEqual([]);
});

test('in its own site only', () => {
  const app = new App();
  const site = new Site(app, 'tokyo');
  claim(site, 'local-path');
  ExistingStorageClass.named(new Site(app, 'osaka'), 'local-path');
  expect(site.findings().map(({ rule }) => rule)).toEqual(['reference/storage-class-missing']);
});

test('a name that no class can have is refused', () => {
  expect(() => ExistingStorageClass.named(new Site(new App(), 'tokyo'), 'Local_Path')).toThrow('tokyo: storageClassName: "Local_Path" cannot be a name');
});

test('outside of a site there is nobody to tell', () => {
  expect(() => ExistingStorageClass.named(new Chart(new App(), 'chart'), 'local-path')).toThrow('chart: scope: the construct is not inside a Site');
});
