import type { RookReleaseData } from '../../../../upstream/catalog/release-data';
import { ROOK_RELEASES } from '../../../../upstream/catalog/rook';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { nameOf, namespaceOf } from '../read';
import { operators, settingOf } from './operator';

/** The kind of drivers. */
export const DRIVER = 'csi.ceph.io/Driver';

/** What Rook does where nothing is said. */
const ENABLED: Readonly<Record<string, string>> = { rbd: 'true', cephfs: 'true', nfs: 'false' };

/** The release of Rook that the site runs. */
export function rookRelease(world: World): RookReleaseData {
  return ROOK_RELEASES.find(({ version }) => version === world.facts.releases?.rook) ?? ROOK_RELEASES[0];
}

/** The names of all drivers that run: those of objects, and those that a Rook makes by itself. */
export const driverNames: (world: World) => readonly string[] = perWorld((world) => {
  const made = operators(world).flatMap((operator) => rookRelease(world).makesDrivers
    .filter((type) => (settingOf(world, operator, `ROOK_CSI_ENABLE_${type.toUpperCase()}`) ?? ENABLED[type]) === 'true')
    .map((type) => `${namespaceOf(operator)}.${type}.csi.ceph.com`));
  return [...new Set([...world.ofKind(DRIVER).map(nameOf), ...made])];
});
