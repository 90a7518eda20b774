import { ExistingStorageClass, KubernetesVersion, Platform, pie, rook, RookRelease, Site, type SiteProps, Size, StorageApp, topolvm } from 'rookery';
import { Hyperconverged } from '../../../../examples/hyperconverged/chart';
import { objectsOf } from '../../../support/objects';
import type { Feature, ReleaseFeature } from './call';

/** An operator and the clusters it looks after, by their namespaces. */
export interface OperatorNamespaces {
  readonly operator: string;
  readonly clusters: readonly string[];
}

/** A Kubernetes cluster with everything that rookery writes for it. */
export interface Scene {
  readonly name: string;
  readonly objects: readonly any[];
  readonly operators: readonly OperatorNamespaces[];
  readonly features: readonly Feature[];
}

/** One driver is enough where several are not the question. */
const BLOCK: rook.CsiOptions = { drivers: [rook.CsiDriver.rbd()] };

/** Sites that differ in what an account could be confused about, for every release of Rook. */
export function scenes(): readonly Scene[] {
  return [RookRelease.V1_19, RookRelease.V1_20].flatMap((release) =>
    [example, severalClusters, oneNamespace, severalOperators, openShift].map((make): Scene => {
      const { name, features, ...rest } = make({ releases: { rook: release } });
      const minor: ReleaseFeature = release === RookRelease.V1_19 ? 'Rook 1.19' : 'Rook 1.20';
      return { ...rest, name: `${name}, ${minor}`, features: [...features, minor] };
    }));
}

/** The release that a scene is set with. */
type Props = Pick<SiteProps, 'releases'>;

/** The example as it is: one operator, one cluster in a namespace of its own. */
function example(props: Props): Scene {
  const site = new Hyperconverged(new StorageApp({ quiet: true }), 'example', props);
  return scene(site, [{ operator: 'rook-ceph', clusters: ['ceph-ssd'] }], ['snapshots']);
}

/** Two clusters under one operator, every CSI driver, and what clusters may need besides. */
function severalClusters(props: Props): Scene {
  const site = empty('several-clusters', props);
  const { rbd, cephFs, nfs, nvmeOf } = rook.CsiDriver;
  const operator = new rook.Operator(site, 'rook', { csi: { drivers: [rbd(), cephFs(), nfs(), nvmeOf()], operator: { metricsPort: 8443 } } });
  const network = rook.Network.pod({ multiClusterService: { enabled: true, clusterId: 'tokyo' } });
  for (const name of ['ceph-ssd', 'ceph-hdd']) operator.addCluster(name, { ...members(site), network, monitoring: { enabled: true } });
  return scene(site, [{ operator: 'rook-ceph', clusters: ['ceph-ssd', 'ceph-hdd'] }], ['monitoring', 'service exports']);
}

/** The operator and its only cluster share a namespace, and nobody takes snapshots of local volumes. */
function oneNamespace(props: Props): Scene {
  const site = empty('one-namespace', props);
  lvm(site, { snapshots: false, lvmd: topolvm.Lvmd.embedded() });
  new rook.Operator(site, 'rook', { currentNamespaceOnly: true, csi: BLOCK }).addCluster('ceph', { ...members(site), namespace: 'rook-ceph' });
  return scene(site, [{ operator: 'rook-ceph', clusters: ['rook-ceph'] }], []);
}

/** Two operators that must leave each other's clusters alone. */
function severalOperators(props: Props): Scene {
  const site = empty('several-operators', props);
  for (const name of ['rook-one', 'rook-two']) {
    const operator = new rook.Operator(site, name, { namespace: name, currentNamespaceOnly: true, csi: BLOCK });
    operator.addCluster(`${name}-ceph`, { ...members(site), namespace: name });
  }
  return scene(site, ['rook-one', 'rook-two'].map((operator) => ({ operator, clusters: [operator] })), []);
}

/** Where pods are admitted by constraints, and owners may not be blocked by everybody. */
function openShift(props: Props): Scene {
  const site = empty('openshift', { ...props, platform: Platform.OPENSHIFT });
  const local = lvm(site);
  new pie.Pie(site, 'pie').addProbe(local);
  new rook.Operator(site, 'rook', { csi: BLOCK }).addCluster('ceph-ssd', { ...members(site), network: rook.Network.host() });
  return scene(site, [{ operator: 'rook-ceph', clusters: ['ceph-ssd'] }], ['snapshots', 'OpenShift']);
}

function scene(site: Site, operators: readonly OperatorNamespaces[], features: readonly Feature[]): Scene {
  return { name: site.node.id, objects: objectsOf(site), operators, features };
}

function empty(name: string, props: SiteProps = {}): Site {
  return new Site(new StorageApp({ quiet: true }), name, { kubernetes: KubernetesVersion.of('1.35'), ...props });
}

function lvm(site: Site, props: topolvm.TopoLvmProps = {}): topolvm.TopoLvmStorageClass {
  const deviceClass = topolvm.DeviceClass.thin('ssd', { volumeGroup: 'vg-ssd', thinPool: 'pool0', overprovisionRatio: 2, isDefault: true });
  return new topolvm.TopoLvm(site, 'topolvm', { deviceClasses: [deviceClass], ...props }).addStorageClass('local', { deviceClass });
}

function members(site: Site): rook.CephClusterOptions {
  return { mons: rook.Mons.onHost(), osds: [rook.OsdSet.onPvc('set1', { storageClass: ExistingStorageClass.named(site, 'local'), count: 3, size: Size.tebi(1) })] };
}
