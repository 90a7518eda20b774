import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, NodePool, SecretRef, Site, Size, StorageApp, topolvm } from 'rookery';
import { objectsOf } from '../../../support/objects';
import { thick, thin } from '../../../topolvm/setup';
import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';

/** What a program of rookery installs, as far as the controller has to do with it. */
export interface Emitted {
  readonly objects: readonly any[];
  readonly namespace: string;
  readonly driver: string;
  /** The pod of the controller. */
  readonly pod: any;
  /** What kube-scheduler is told, where it is told something. */
  readonly schedulerConfiguration: () => any;
  /** The folder of what its webhook is served with, where it has one. */
  readonly certificates?: string;
}

/** What varies from one installation to another. */
export interface EmitOptions {
  readonly nodeRemoval?: topolvm.NodeRemoval;
  /** The port of the extender, for an installation that schedules by it. */
  readonly extenderPort?: number;
  /** Where the profilers of controller and extender listen; with them goes everything else that can be said of how they run. */
  readonly profilers?: { readonly controller: string; readonly extender: string };
  /** The folder of a key and a certificate, with the extender. */
  readonly certificates?: string;
}

/** Below it a GiB of free room counts for less. */
export const DIVISORS = { ssd: 4 };

/** An installation with two device classes, a storage class on each, and one that leaves the choice to the node. */
export function emit({ nodeRemoval, extenderPort, profilers, certificates }: EmitOptions = {}): Emitted {
  const nodes = [NodePool.of('workers', { count: 3, volumeGroups: { 'vg-ssd': Size.tebi(2), 'vg-hdd': Size.tebi(8) } })];
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { nodes });
  const scheduling = certificates === undefined ? undefined : topolvm.Scheduling.byExtender({
    certificate: topolvm.WebhookCertificate.fromSecret(SecretRef.named('webhook'), { caBundle: readFileSync(join(certificates, 'tls.crt'), 'utf8') }),
    port: extenderPort,
    divisors: DIVISORS,
    profilingBindAddress: profilers?.extender,
  });
  const [ssd, hdd] = [thick('ssd', { isDefault: true }), thin('hdd')];
  const told = profilers === undefined ? {} : {
    profilingBindAddress: profilers.controller,
    args: ['--zap-time-encoding=iso8601', '--v=1'],
    env: { GOMEMLIMIT: '1GiB' },
    minimumAllocation: { block: Size.mebi(16) },
    logLevel: topolvm.LogLevel.DEBUG,
    leaderElection: topolvm.LeaderElection.enabled({
      leaseDuration: Duration.seconds(20), renewDeadline: Duration.seconds(15), retryPeriod: Duration.seconds(1),
    }),
  };
  const lvm = new topolvm.TopoLvm(site, 'topolvm', {
    deviceClasses: [ssd, hdd], controller: { nodeRemoval, ...told }, scheduling, secureMetrics: profilers !== undefined,
  });
  lvm.addStorageClass('local-ssd', { deviceClass: ssd });
  lvm.addStorageClass('local-hdd', { deviceClass: hdd, fsType: topolvm.FileSystem.XFS }).addSnapshotClass('local-snapshots');
  lvm.addStorageClass('local-any', { deviceClass: ssd, overrides: { parameters: { [`${lvm.driverName}/device-class`]: null } } });
  const objects = objectsOf(site);
  const { spec: { template } } = objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'topolvm-controller');
  const schedulerConfiguration = (): any => lvm.kubeSchedulerConfiguration();
  return { objects, namespace: lvm.namespace, driver: lvm.driverName, pod: template.spec, certificates, schedulerConfiguration };
}

/** Applies everything; the definitions are there already. */
export async function install(server: Server, tally: Tally, { objects }: Emitted): Promise<void> {
  const namespaces = objects.filter(({ kind }) => kind === 'Namespace');
  const others = objects.filter(({ kind }) => kind !== 'Namespace' && kind !== 'CustomResourceDefinition');
  for (const object of [...namespaces, ...others]) {
    // It comes last, when somebody answers it.
    if (object.kind === 'MutatingWebhookConfiguration') continue;
    const { status, body } = await server.apply(object);
    tally.count('objects applied');
    if (status >= 300) tally.fault(`The API server refuses ${object.kind} ${object.metadata.name}: ${body.message}`);
  }
}
