import fc from 'fast-check';
import { RookRelease, Site, Size, StorageApp, topolvm } from 'rookery';
import { build, STACK } from '../../../support/arbitraries';
import { objectsOf } from '../../../support/objects';
import { install, thick, thin } from '../../../topolvm/setup';
import { exampleNames, releasesOf, writtenBy } from '../acceptance/examples';
import { LVM_COMMAND, SOCKET } from './real-lvmd';

/** One emitted file of lvmd, and the objects around it. */
export interface LvmdFile {
  readonly source: string;
  readonly configMap: any;
  /** The workload that mounts it. */
  readonly workload: any;
  /** What stands in the file, with the socket and LVM's command of this machine. */
  readonly config: any;
}

/** The installation whose file has something of everything. */
export const FULLEST = 'every option';

/** Every file that the examples and these installations emit. */
export function emittedFiles(): LvmdFile[] {
  const examples = exampleNames().flatMap((example) => {
    const rook = releasesOf(example)?.[0] ?? RookRelease.V1_20;
    return writtenBy(example, { rook }).flatMap(({ site, phases }) => filesIn(`${example}/${site}`, phases.flatMap(({ objects }) => objects)));
  });
  return [...examples, ...Object.entries(installations()).flatMap(([name, site]) => filesIn(name, objectsOf(site)))];
}

/** The files that so many random programs emit, each once. */
export function randomFiles(programs: number, seed: number): LvmdFile[] {
  const found = new Map<string, LvmdFile>();
  fc.sample(STACK, { numRuns: programs, seed }).forEach((program, index) => {
    for (const file of filesIn(`random program ${index}`, objectsOf(build(new StorageApp({ quiet: true }), 'site', program)))) {
      const text = JSON.stringify(file.config);
      if (!found.has(text)) found.set(text, file);
    }
  });
  return [...found.values()];
}

function installations(): Record<string, Site> {
  const raid = topolvm.LvcreateOptionClass.of('raid1', ['--type=raid1']);
  const shared = { volumeGroup: 'vg-shared' };
  const at = (disk: string) => ({ nodeSelector: { disk } });
  return {
    'one thick class': install().site,
    [FULLEST]: install({
      deviceClasses: [
        thick('ssd', { isDefault: true, spare: Size.gibi(20), stripe: 2, stripeSize: Size.of('64Ki'), lvcreateOptions: ['--mirrorlog=core'] }),
        thin('hdd', { overprovisionRatio: 5.5 }),
      ],
      lvcreateOptionClasses: [raid],
      lvmd: topolvm.Lvmd.managed({ lvmCommand: ['/sbin/lvm'] }),
    }).site,
    'a thick class and two pools in one volume group': install({
      deviceClasses: [thick('fast', shared), thin('slow', { ...shared, thinPool: 'pool1' }), thin('slower', { ...shared, thinPool: 'pool2', isDefault: true })],
    }).site,
    'two kinds of nodes': install({
      pools: [
        topolvm.TopoLvmNodePool.of('fast', { ...at('fast'), deviceClasses: [thick('ssd')], lvcreateOptionClasses: [raid] }),
        topolvm.TopoLvmNodePool.of('slow', { ...at('slow'), deviceClasses: [thin('hdd')] }),
      ],
    }).site,
    'embedded': install({ lvmd: topolvm.Lvmd.embedded() }).site,
  };
}

function filesIn(source: string, objects: readonly any[]): LvmdFile[] {
  return objects.filter(({ kind, data }) => kind === 'ConfigMap' && data?.['lvmd.yaml'] !== undefined).map((configMap) => ({
    source: `${source}, ${configMap.metadata.name}`,
    configMap,
    workload: anywhere(objects.find(({ kind, spec }) => kind === 'DaemonSet'
      && spec.template.spec.volumes.some((volume: any) => volume.configMap?.name === configMap.metadata.name))),
    config: { ...JSON.parse(configMap.data['lvmd.yaml']), 'socket-name': SOCKET, 'lvm-command-prefix': LVM_COMMAND },
  }));
}

/** The workload on every node, since nodes are not what is compared here. */
function anywhere(workload: any): any {
  const { nodeSelector: _selector, affinity: _affinity, ...pod } = workload.spec.template.spec;
  return { ...workload, spec: { ...workload.spec, template: { ...workload.spec.template, spec: { ...pod, tolerations: [{ operator: 'Exists' }] } } } };
}
