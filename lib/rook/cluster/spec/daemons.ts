import type { k8s } from 'cdk8s-plus-27';
import { Resources } from '../../../core/resources';
import { Size } from '../../../core/size';
import { toWire } from '../../../core/wire';
import { defined } from '../../defined';
import type { DaemonAnnotations } from '../daemon-annotations';
import type { DaemonLabels } from '../daemon-labels';
import type { DaemonPlacement } from '../daemon-placement';
import type { DaemonPriorityClassNames } from '../daemon-priority-class-names';
import type { DaemonResources } from '../daemon-resources';

/** The names that Rook gives daemons in maps, where they differ from ours; a key of another spelling is passed over in silence. */
const KEYS: Readonly<Record<string, string>> = {
  monArbiter: 'arbiter', prepareOsd: 'prepareosd', keyRotation: 'keyrotation', crashCollector: 'crashcollector', cmdReporter: 'cmdreporter',
};
/** Resources go by names of their own. */
const RESOURCE_KEYS: Readonly<Record<string, string>> = {
  ...KEYS, cmdReporter: 'cmd-reporter', mgrSidecar: 'mgr-sidecar', logCollector: 'logcollector', floatingMonShutdown: 'floating-mon-shutdown',
};

/** What upstream's chart reserves for a cluster. */
function defaultResources(): DaemonResources {
  const of = (cpu: string, memory: number, memoryLimit?: number): k8s.ResourceRequirements => Resources.of({
    cpu, memory: Size.mebi(memory), memoryLimit: memoryLimit === undefined ? undefined : Size.mebi(memoryLimit),
  });
  return {
    mon: of('1', 1024, 2048),
    mgr: of('500m', 512, 1024),
    mgrSidecar: of('100m', 40, 100),
    osd: of('1', 4096, 4096),
    prepareOsd: of('500m', 50),
    crashCollector: of('100m', 60, 60),
    logCollector: of('100m', 100, 1024),
    cleanup: of('500m', 100, 1024),
    exporter: of('50m', 50, 128),
    cmdReporter: of('500m', 100, 1024),
  };
}

/** Placements by daemon in Rook's words. */
export function placementSpec(placement: DaemonPlacement): object {
  return renamed({ ...placement }, KEYS, toWire);
}

/** Labels or annotations by daemon in Rook's words. */
export function metadataSpec(metadata: DaemonLabels | DaemonAnnotations): object {
  return renamed<object>({ ...metadata }, KEYS, (entries) => ({ ...entries }));
}

/** Resources of all daemons: what is given, and for the others what upstream's chart reserves. */
export function resourcesSpec(given: DaemonResources = {}): object {
  const { osdByDeviceClass = {}, ...daemons } = given;
  return {
    ...renamed({ ...defaultResources(), ...defined({ ...daemons }) }, RESOURCE_KEYS, toWire),
    ...Object.fromEntries(Object.entries(osdByDeviceClass).map(([deviceClass, resources]) => [`osd-${deviceClass}`, toWire(resources)])),
  };
}

/** Priority classes of all daemons: what is given, and for the others those of upstream's chart. */
export function priorityClassNamesSpec(given: DaemonPriorityClassNames = {}): object {
  const defaults = { mon: 'system-node-critical', osd: 'system-node-critical', mgr: 'system-cluster-critical' };
  return renamed({ ...defaults, ...defined({ ...given }) }, KEYS, (name) => name);
}

function renamed<T>(
  settings: { readonly [daemon: string]: T | undefined }, names: Readonly<Record<string, string>>, wire: (value: T) => unknown,
): object {
  return Object.fromEntries(Object.entries(defined(settings)).map(([daemon, value]) => [names[daemon] ?? daemon, wire(value)]));
}
