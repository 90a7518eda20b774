import type { RookReleaseData } from '../../../../upstream/catalog/release-data';
import { ROOK_RELEASES } from '../../../../upstream/catalog/rook';
import type { Document } from '../../../document';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { nameOf, namespaceOf } from '../read';
import { operators, settingOf } from './operator';
import { yamlList } from './yaml-list';

/** The kind of drivers. */
export const DRIVER = 'csi.ceph.io/Driver';

/** What Rook does where nothing is said. */
const ENABLED: Readonly<Record<string, string>> = { rbd: 'true', cephfs: 'true', nfs: 'false' };

/** A driver that a Rook makes by itself. */
export interface MadeDriver {
  readonly operator: Document;
  /** The object that it writes, as far as rules ask for it; it is no object of the site. */
  readonly driver: Document;
}

/** The release of Rook that the site runs. */
export function rookRelease(world: World): RookReleaseData {
  return ROOK_RELEASES.find(({ version }) => version === world.facts.releases?.rook) ?? ROOK_RELEASES[0];
}

/** The drivers that a Rook makes by itself, from the settings of its operator. */
export const madeDrivers: (world: World) => readonly MadeDriver[] = perWorld((world) => operators(world).flatMap((operator) => {
  const isOn = (name: string, otherwise = 'false') => (settingOf(world, operator, name) ?? otherwise).toLowerCase() === 'true';
  const types = isOn('ROOK_CSI_DISABLE_DRIVER') ? [] : rookRelease(world).makesDrivers.filter((type) => isOn(`ROOK_CSI_ENABLE_${type.toUpperCase()}`, ENABLED[type]));
  const labels = settingOf(world, operator, 'CSI_TOPOLOGY_DOMAIN_LABELS');
  const kubeletDirPath = settingOf(world, operator, 'ROOK_CSI_KUBELET_DIR_PATH');
  const tolerations = yamlList(settingOf(world, operator, 'CSI_PLUGIN_TOLERATIONS'));
  return types.map((type) => ({
    operator,
    driver: {
      origin: operator.origin,
      object: {
        apiVersion: 'csi.ceph.io/v1',
        kind: 'Driver',
        metadata: { name: `${namespaceOf(operator)}.${type}.csi.ceph.com`, namespace: namespaceOf(operator) },
        spec: {
          deployCsiAddons: isOn('CSI_ENABLE_CSIADDONS'),
          generateOMapInfo: isOn('CSI_ENABLE_OMAP_GENERATOR'),
          nodePlugin: {
            ...(tolerations ? { tolerations } : {}),
            ...(kubeletDirPath ? { kubeletDirPath } : {}),
            ...(labels ? { topology: { domainLabels: labels.split(',') } } : {}),
          },
          ...(isOn('CSI_ENABLE_ENCRYPTION') ? { encryption: { configMapName: { name: 'rook-ceph-csi-kms-config' } } } : {}),
          // Rook turns it on where Kubernetes has the kind.
          ...(type === 'cephfs' && isOn('CSI_ENABLE_VOLUME_GROUP_SNAPSHOT', 'true') ? { snapshotPolicy: 'volumeGroupSnapshot' } : {}),
        },
      },
    },
  }));
}));

/** Whether an operator of the site makes drivers by itself, even if it is told to make none. */
export function makesDrivers(world: World): boolean {
  return operators(world).length > 0 && rookRelease(world).makesDrivers.length > 0;
}

/** The names of all drivers that run: those of objects, and those that a Rook makes by itself. */
export const driverNames: (world: World) => readonly string[] = perWorld((world) => [
  ...new Set([...world.ofKind(DRIVER), ...madeDrivers(world).map(({ driver }) => driver)].map(nameOf)),
]);

/** Whether Rook makes the driver by itself. */
export function isMade(world: World, driver: Document): boolean {
  return madeDrivers(world).some((made) => made.driver === driver);
}

/** What to write instead where Rook makes the driver by itself and has a setting for it. */
export function settingFix(world: World, driver: Document, setting: string): { readonly fix?: string } {
  return isMade(world, driver) ? { fix: `Set ${setting} of the operator` } : {};
}
