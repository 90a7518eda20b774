import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { ExistingObject, LocalVolume, LocalVolumes, Platform, Site, Size, StorageApp, monitoring } from 'rookery';
import { manifestPaths } from '../support/manifest-paths';
import { objectsOf } from '../support/objects';
import { everythingOfUpstream } from './every-example';
import recorded from './facts/example-fields.json';

const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = recorded.kinds;

const WORKLOAD = 'it is of workloads, which bring their own manifests; classes and namespaces of ours are what they refer to';
const SHARED = 'permissions are compared account by account';

/** What upstream's manifests have and we do not write, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^(Pod|PersistentVolumeClaim|VolumeSnapshot|VolumeGroupSnapshot|VolumeReplication) /, WORKLOAD],
  [/^(ClusterRole|Role)Binding /, SHARED],
  [/^Prometheus /, 'whoever runs Prometheus has one'],
  [/^ScaledObject /, 'autoscalers of gateways belong to KEDA, which reads a CephObjectStore as any other scalable kind'],
  [/^Secret data\.(access|secret)-key$/, 'Secrets are brought by whoever holds their values; a realm names its Secret'],
  [/^CephCluster spec\.external\.enable$/, 'clusters outside of Kubernetes are a construct of their own'],
  [/^CephCluster spec\.network\.hostNetwork$/, 'the older word for provider "host"'],
  [/^CephBucketNotification spec\.filter\.(metadata|tag)Filters\[\]\./, 'Rook passes over them'],
  [/^CephObjectStoreUser spec\.capabilities\.(user|bucket)$/, 'Ceph knows users and buckets, which are written'],
  [/^ConfigMap data\.ceph\.conf$/, 'no driver reads the ConfigMap csi-ceph-conf-override any more'],
  [/^ConfigMap data\.ROOK_CUSTOM_HOSTNAME_LABEL$/, 'it is read from the environment, where it is'],
  [/^OperatorConfig spec\.driverSpecDefaults\.enableMetadata$/, 'no code of the CSI operator reads it'],
  [/^OperatorConfig spec\.driverSpecDefaults\.controllerPlugin\.deploymentStrategy\.type$/, 'the CSI operator does not merge it, so each driver says it'],
  [/^SecurityContextConstraints priority$/, 'upstream writes null, which is what it is without'],
];

function fieldsIn(objects: readonly any[]): string[] {
  return objects.flatMap((object) => manifestPaths(object).map((path) => `${object.kind} ${path}`));
}

/** What the examples write, but for definitions and permissions. */
function fieldsOfExamples(): string[] {
  const examples = join(__dirname, '../../examples');
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) => /\/manifests\/[\w-]+\/[3-9]\d-[\w-]+\.yaml$/.test(file));
  expect(files.length).toBeGreaterThan(5);
  return files.flatMap((file) => fieldsIn(loadAll(readFileSync(join(examples, file), 'utf8')) as object[]));
}

/** What is in none of them. */
function fieldsOfOurs(): string[] {
  const app = new StorageApp({ quiet: true });
  const site = new Site(app, 'tokyo', { existing: [ExistingObject.storageClass('local')] });
  everythingOfUpstream(site);
  new LocalVolumes(site, 'disks', { volumes: [LocalVolume.block({ node: 'node-1', path: '/dev/disk/by-id/a', size: Size.tebi(1) })] });
  new monitoring.Monitoring(site, 'monitoring');
  const openShift = new Site(app, 'berlin', { platform: Platform.OPENSHIFT, existing: [ExistingObject.storageClass('local')] });
  everythingOfUpstream(openShift).addOpenShiftRoute({ host: 's3.example.com' });
  return [site, openShift].flatMap((each) => fieldsIn(objectsOf(each)));
}

const written = [...new Set([...fieldsOfExamples(), ...fieldsOfOurs()])];
const upstream = Object.entries(KINDS).flatMap(([kind, fields]) => Object.keys(fields).map((path) => `${kind} ${path}`));

/** An empty map of upstream is written as soon as anything in it is. */
const missing = upstream.filter((field) => !written.some((own) => own === field || own.startsWith(`${field}.`) || own.startsWith(`${field}[]`)));

test('every field of upstream\'s manifests is one that constructs write, but for the listed ones', () => {
  expect(upstream.length).toBeGreaterThan(400);
  expect(missing.filter((field) => !LEFT_OUT.some(([pattern]) => pattern.test(field)))).toEqual([]);
});

test('every kind of upstream\'s manifests is one that constructs write, but for those of others', () => {
  const kinds = new Set(written.map((field) => field.split(' ')[0]));
  const others = Object.keys(KINDS).filter((kind) => !kinds.has(kind) && Object.keys(KINDS[kind]).length > 0);
  expect(others).toEqual(['Pod', 'Prometheus', 'ScaledObject', 'Secret', 'VolumeGroupSnapshot', 'VolumeReplication']);
});

test.each(LEFT_OUT)('%s is still a field that we do not write: %s', (pattern) => {
  expect(missing.some((field) => pattern.test(field))).toBe(true);
});
