import fc from 'fast-check';
import { StorageApp } from 'rookery';
import { build } from '../../../support/arbitraries';
import { CSI } from '../../../support/arbitraries/rook-csi';
import { objectsOf } from '../../../support/objects';

/** What the operator of the drivers has to do with, namespaces first. */
const KINDS = [
  'Namespace', 'ServiceAccount', 'ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding', 'PriorityClass', 'ConfigMap', 'OperatorConfig', 'Driver',
];

/** What a program writes for the drivers. */
export interface DriverProgram {
  readonly objects: readonly any[];
  readonly drivers: readonly any[];
  /** The images that its drivers are to run. */
  readonly images: ReadonlySet<string>;
  readonly deployment: any;
}

/** Random settings of the drivers, after the default ones. */
export function driverPrograms(count: number, seed: number): DriverProgram[] {
  return [undefined, ...fc.sample(CSI, { numRuns: count, seed })].map((csi) => {
    const site = build(new StorageApp({ quiet: true }), 'drivers', [
      { let: 'site', call: 'new Site', with: [{ ref: 'app' }, { ref: 'name' }, {}] },
      { call: 'new rook.Operator', with: [{ ref: 'site' }, 'rook', csi === undefined ? {} : { csi }] },
    ]);
    return programOf(objectsOf(site));
  });
}

function programOf(all: readonly any[]): DriverProgram {
  const objects = all.filter(({ kind }) => KINDS.includes(kind)).sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  const images = objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'rook-csi-operator-image-set-configmap');
  return {
    objects,
    drivers: objects.filter(({ kind }) => kind === 'Driver'),
    images: new Set(Object.values(images.data)),
    deployment: all.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'ceph-csi-controller-manager'),
  };
}
