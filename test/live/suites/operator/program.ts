import { ApiObject } from 'cdk8s';
import { KubernetesVersion, NodePool, rook, Site, StorageApp } from 'rookery';
import type { Finding } from 'rookery';
import { objectsOf } from '../../../support/objects';
import type { Case, Secrets } from './case';

/** How many clusters the operator works on at a time: more would only wait for each other, as it may ask so seldom. */
export const CLUSTERS_AT_A_TIME = 8;
const ZONES = ['a', 'b', 'c'];

/** What a program of ours writes for a case, and what is found in it. */
export interface Written {
  /** Everything of the site but the CephClusters, namespaces first. */
  readonly others: readonly any[];
  /** The cluster as it was changed. */
  readonly cluster: any;
  /** A second cluster in the namespace, where the case has one. */
  readonly rival?: any;
  /** What the engine says of the changed cluster. */
  readonly findings: readonly Finding[];
}

/** The operator without a cluster, in the order of the plan. */
export function operatorObjects(): readonly any[] {
  return siteWith(1, {}, 'none').site.toJson();
}

/** Writes a case with its change. */
export function written(name: string, { nodes, options, secrets, change }: Case): Written {
  const { site, operator } = siteWith(nodes, { ...secrets, ...change.secrets }, name);
  operator.addCluster(name, { ...options(site, name), overrides: change.patch });
  if (change.rival) addRival(site, name);
  const objects = objectsOf(site).sort((one, other) => Number(other.kind === 'Namespace') - Number(one.kind === 'Namespace'));
  const [cluster, rival] = objects.filter(({ kind }) => kind === 'CephCluster');
  return {
    others: objects.filter(({ kind }) => kind !== 'CephCluster'),
    cluster, rival,
    findings: site.findings().filter(({ object }) => object === `CephCluster ${name}/${name}`),
  };
}

/** Another cluster, as a careless copy would be. */
function addRival(site: Site, namespace: string): void {
  const [{ apiVersion, kind, spec }] = objectsOf(site).filter((object) => object.kind === 'CephCluster');
  new ApiObject(site, 'rival', { apiVersion, kind, metadata: { name: 'rival', namespace }, spec });
}

/** The nodes of the first pool, as a kubelet would register them. */
export function nodeObjects(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: `node-${index}`, labels: { 'kubernetes.io/hostname': `node-${index}`, 'topology.kubernetes.io/zone': ZONES[index % ZONES.length] } },
  }));
}

/** An operator for many clusters, and no cluster yet. */
function siteWith(nodes: number, secrets: Secrets, namespace: string): { readonly site: Site; readonly operator: rook.Operator } {
  const site = new Site(new StorageApp({ quiet: true }), 'judged', {
    kubernetes: KubernetesVersion.of('1.35'),
    nodes: [NodePool.of('nodes', { count: nodes, zones: ZONES.slice(0, nodes) })],
  });
  const operator = new rook.Operator(site, 'rook', { reconcileConcurrentClusters: CLUSTERS_AT_A_TIME });
  for (const [name, stringData] of Object.entries(secrets)) {
    new ApiObject(site, `secret-${name}`, { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, stringData });
  }
  return { site, operator };
}
