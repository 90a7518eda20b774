import { NodePool, Site, Size, StorageApp, topolvm } from 'rookery';
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
}

/** An installation with two device classes, a storage class on each, and one that leaves the choice to the node. */
export function emit(nodeRemoval?: topolvm.NodeRemoval): Emitted {
  const nodes = [NodePool.of('workers', { count: 3, volumeGroups: { 'vg-ssd': Size.tebi(2), 'vg-hdd': Size.tebi(8) } })];
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { nodes });
  const lvm = new topolvm.TopoLvm(site, 'topolvm', { deviceClasses: [thick('ssd', { isDefault: true }), thin('hdd')], controller: { nodeRemoval } });
  lvm.addStorageClass('local-ssd', { deviceClass: 'ssd' });
  lvm.addStorageClass('local-hdd', { deviceClass: 'hdd', fsType: topolvm.FileSystem.XFS });
  lvm.addStorageClass('local-any', { deviceClass: 'ssd', overrides: { parameters: { [`${lvm.driverName}/device-class`]: null } } });
  lvm.addSnapshotClass('local-snapshots');
  const objects = objectsOf(site);
  const { spec: { template } } = objects.find(({ kind }) => kind === 'Deployment');
  return { objects, namespace: lvm.namespace, driver: lvm.driverName, pod: template.spec };
}

/** Applies everything; the definitions are there already. */
export async function install(server: Server, tally: Tally, { objects }: Emitted): Promise<void> {
  const namespaces = objects.filter(({ kind }) => kind === 'Namespace');
  const others = objects.filter(({ kind }) => kind !== 'Namespace' && kind !== 'CustomResourceDefinition');
  for (const object of [...namespaces, ...others]) {
    const { status, body } = await server.apply(object);
    tally.count('objects applied');
    if (status >= 300) tally.fault(`The API server refuses ${object.kind} ${object.metadata.name}: ${body.message}`);
  }
}
