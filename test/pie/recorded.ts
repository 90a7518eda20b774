import { Duration, ExistingStorageClass, NodePool, pie, Site, Size, StorageApp } from 'rookery';
import type { IStorageClass } from 'rookery';
import data from './recorded.json';

/** A CronJob that the real controller made, and the claim that it mounts. */
export interface Made {
  readonly cronJob?: string;
  readonly schedule?: string;
  readonly claim?: string;
}

/** One recorded probe. */
export interface RecordedProbe {
  readonly name: string;
  readonly storageClass: string;
  readonly nodes: readonly string[];
  readonly period: number;
  readonly threshold: string;
  readonly capacity: string;
  readonly resources?: object;
  /** Whether it was to make volumes anew, and what for that was made. */
  readonly provisions: boolean;
  readonly provision?: Made;
  /** Whether it was to mount kept volumes, and what for that was made on each node. */
  readonly mounts: boolean;
  readonly mount: Readonly<Record<string, Made>>;
  /** The label of its nodes. */
  readonly group: string;
}

/** Everything that was recorded, with optional parts made explicit. */
export const PROBES: readonly RecordedProbe[] = Object.entries<any>(data.probes).map(([name, probe]) => {
  const { provision, mount = {} } = (data.made as any)[name];
  return {
    ...probe, name, nodes: (data.nodes as any)[probe.group],
    provisions: !probe.disableProvisionProbe, provision, mounts: !probe.disableMountProbes, mount,
  };
});

/** The objects that a probe led to, in full. */
export function objectsOf(probe: RecordedProbe): any[] {
  const { provision, mount, claim } = data.samples;
  const jobs = [
    ...(probe.provision ? [cronJob(provision, probe, probe.provision)] : []),
    ...Object.entries(probe.mount).filter(([, { cronJob: name }]) => name).map(([node, made]) => cronJob(mount, probe, made, node)),
  ];
  const claims = Object.entries(probe.mount).map(([node, made]) => {
    const object = renamed(claim, probe, node);
    object.metadata.name = made.claim;
    object.spec.resources.requests.storage = probe.capacity;
    return object;
  });
  return [...jobs, ...claims];
}

/** Adds a probe to a program. */
export type Add = (controller: pie.Pie, storageClass: IStorageClass, options: RecordedOptions, nodes: NodePool[]) => unknown;

/** What a recorded probe is written with, but for its nodes. */
export interface RecordedOptions extends pie.ProbeOptions {
  readonly nodeSelector: NonNullable<pie.ProbeOptions['nodeSelector']>;
  readonly probeThreshold: Duration;
}

/** The recorded nodes and probes as a program of rookery would write them. */
export function siteOf(probes: readonly RecordedProbe[], add: Add = (controller, ...probe) => controller.addProbe(probe[0], probe[1])): Site {
  const pools = new Map(Object.entries(data.nodes).map(([grp, nodeNames]) => (
    [grp, NodePool.of(grp, { count: nodeNames.length, nodeNames, labels: { grp } })]
  )));
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { images: { overrides: { pie: data.image } }, nodes: [...pools.values()] });
  const controller = new pie.Pie(site, 'pie', { namespace: data.namespace });
  for (const probe of probes) {
    add(controller, ExistingStorageClass.named(site, probe.storageClass), {
      probeName: probe.name,
      nodeSelector: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'grp', operator: 'In', values: [probe.group] }] }] },
      probePeriod: Duration.minutes(probe.period),
      probeThreshold: Duration.of(probe.threshold),
      pvcCapacity: Size.of(probe.capacity),
      disableProvisionProbe: !probe.provisions,
      disableMountProbes: !probe.mounts,
      ...(probe.resources === undefined ? {} : { resources: probe.resources }),
    }, [pools.get(probe.group)!]);
  }
  return site;
}

function cronJob(sample: any, probe: RecordedProbe, made: Made, node = ''): any {
  const object = renamed(sample, probe, node);
  object.metadata.name = made.cronJob;
  object.spec.schedule = made.schedule;
  const pod = object.spec.jobTemplate.spec.template.spec;
  pod.containers[0].resources = probe.resources ?? {};
  const [{ persistentVolumeClaim, ephemeral }] = pod.volumes;
  if (persistentVolumeClaim) {
    persistentVolumeClaim.claimName = made.claim;
  } else {
    ephemeral.volumeClaimTemplate.spec.resources.requests.storage = probe.capacity;
    pod.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values = [probe.group];
  }
  return object;
}

/** The sample with the names of its probe, class and node replaced by others. */
function renamed(sample: any, { name, storageClass }: RecordedProbe, node: string): any {
  const { 'pie-probe': oldName, 'storage-class': oldClass, 'node': oldNode } = sample.metadata.labels;
  return JSON.parse(JSON.stringify(sample), (_, value) => {
    switch (value) {
      case oldName: return name;
      case `--pie-probe-name=${oldName}`: return `--pie-probe-name=${name}`;
      case oldClass: return storageClass;
      case `--storage-class=${oldClass}`: return `--storage-class=${storageClass}`;
      case oldNode: return node;
      case `--node-name=${oldNode}`: return `--node-name=${node}`;
      default: return value;
    }
  });
}
