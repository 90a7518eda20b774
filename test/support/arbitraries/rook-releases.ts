import type { rook } from 'rookery';
import { optionsOf, rewritten } from './options';
import type { Call, Plain, Ref, Value } from './plain';
import type { Program, Step } from './program';

/** Properties that Rook 1.19 lacks; the first release that has them is 1.20. */
const LATER_PROPERTIES: ReadonlySet<string> = new Set([
  'rook.ControllerPluginOptions.containerExtraArgs',
  'rook.ErasureCodedOptions.failureDomains',
  'rook.ErasureCodedOptions.osdsPerFailureDomain',
  'rook.ErasureCodedOptions.stripeUnit',
  'rook.MonsOnPvcOptions.floatingMon',
  'rook.MonsOptions.floatingMon',
  'rook.NfsOptions.port',
  'rook.NodePluginOptions.containerExtraArgs',
  'rook.ObjectStoreSecurityOptions.cipherSuites',
  'rook.ObjectStoreSecurityOptions.ciphers',
  'rook.ObjectStoreSecurityOptions.sslOptions',
  'rook.ObjectStoreSecurityOptions.tlsGroups',
  'rook.ObjectStoreUserOptions.account',
  'rook.OperatorProps.deleteUnusedCrushRules',
]);

/** Methods that make what Rook 1.19 lacks, or cannot be told all that it needs. */
const LATER_CALLS = /\.add(ObjectStoreAccount|NvmeOfGateway|Account)$/;

/** What the drivers of Rook 1.19 can be told together; what it takes of some values only, or of both plugins alike, has tests of its own. */
const COMMON: ReadonlySet<string> = new Set([
  'log', 'generateOmapInfo', 'deployCsiAddons', 'cephFsClientType', 'nodePlugin', 'controllerPlugin',
  'verbosity',
  'nodeAffinity', 'tolerations', 'priorityClassName', 'enableSeLinuxHostMount', 'topologyDomainLabels', 'replicas', 'resources',
  'registrar', 'plugin', 'addons', 'provisioner', 'resizer', 'snapshotter', 'attacher', 'omapGenerator',
]);

/** The program as its release of Rook takes it: without what only the next one has. */
export function fittingRook(program: Program, release: string | undefined): Program {
  if (release !== 'RookRelease.V1_19') return program;
  const gone = new Set<string>();
  return program.flatMap((step): Step[] => {
    if (isLater(step) || gone.has(step.call.split('.')[0]) || step.with.some((value) => isGone(value, gone))) {
      if (step.let !== undefined) gone.add(step.let);
      return [];
    }
    return [{ ...step, with: step.with.map((value) => fitting(value, gone)) }];
  });
}

/** Whether an argument is what another step would have made; what is only among options is left out of them. */
function isGone(value: Value, gone: ReadonlySet<string>): boolean {
  return gone.has((value as Ref | undefined)?.ref ?? '');
}

/** Groups of block volumes are told apart by the name of their class: CephFS takes snapshots of groups in every release. */
function isLater({ call, with: [name] }: Step): boolean {
  return LATER_CALLS.test(call) || (call.endsWith('.addGroupSnapshotClass') && String(name).startsWith('groups-'));
}

function fitting(value: Value, gone: ReadonlySet<string>): Value {
  return rewritten(value, (name, entries) => {
    const { call, ref } = entries as { readonly call?: Call['call']; readonly ref?: Ref['ref'] };
    if (typeof ref === 'string' && gone.has(ref)) return undefined;
    if (typeof call === 'string') return entries;
    // Its drivers know one description of places for keys, which the operator writes.
    if (entries.kmsId === 'vault') return undefined;
    const kept = without(entries, (property) => LATER_PROPERTIES.has(`${name}.${property}`));
    if (name === 'rook.CephClusterOptions') return { ...kept, cephVersion: withImage(kept.cephVersion) };
    if (name === 'rook.CsiOptions') return shared(kept as Plain<rook.CsiOptions>);
    return name === 'rook.CsiOperatorOptions' ? without(kept, (property) => property === 'logVerbosity') : kept;
  });
}

/** What one driver is told, all are; classes count on what that for block volumes does. */
function shared(csi: Plain<rook.CsiOptions>): { readonly [property: string]: Value } {
  const own = csi.drivers?.find(({ call }) => call === 'rook.CsiDriver.rbd')?.with?.[0] as Plain<rook.CsiDriverOptions> | undefined;
  const deployCsiAddons = own?.deployCsiAddons ?? csi.defaults?.deployCsiAddons;
  const topologyDomainLabels = own?.nodePlugin?.topologyDomainLabels ?? csi.defaults?.nodePlugin?.topologyDomainLabels;
  const nodePlugin = topologyDomainLabels === undefined ? {} : {
    nodePlugin: optionsOf<rook.NodePluginOptions>('rook.NodePluginOptions', { ...csi.defaults?.nodePlugin, topologyDomainLabels }),
  };
  const addons = deployCsiAddons === undefined ? {} : { deployCsiAddons };
  const defaults = optionsOf<rook.CsiDriverDefaults>('rook.CsiDriverDefaults', { ...csi.defaults, ...nodePlugin, ...addons });
  const drivers = csi.drivers?.map((each) => /^rook\.CsiDriver\.(rbd|cephFs|nfs)$/.test(each.call) ? { call: each.call, with: [] } : each);
  return { ...csi, drivers, defaults: common(defaults) };
}

/** Programs count on Ceph 20, which is what clusters run without a word in 1.20 only. */
function withImage(version: Value): Value {
  const given = version as Plain<rook.CephVersionOptions> | undefined;
  return optionsOf<rook.CephVersionOptions>('rook.CephVersionOptions', { ...given, image: given?.image ?? 'quay.io/ceph/ceph:v20.2.4' });
}

function common(defaults: Value): Value {
  return rewritten(defaults, (name, entries) => name === undefined ? entries : without(entries, (property) => !COMMON.has(property)));
}

function without(entries: { readonly [property: string]: Value }, drops: (property: string) => boolean): { [property: string]: Value } {
  return Object.fromEntries(Object.entries(entries).filter(([property]) => !drops(property)));
}
