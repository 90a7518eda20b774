import { ROOK_RELEASES } from '../../../../upstream/catalog/rook';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, text, title } from '../read';
import { cephDriver, GROUP_SNAPSHOT_CLASS, SNAPSHOT_CLASS } from './csi-classes';
import { driverNamed, driverSetting } from './driver-settings';
import { isMade, rookRelease, settingFix } from './drivers';

/** A Rook that makes the drivers by itself lets that of CephFS alone take snapshots of groups. */
const LEAVE = `Run Rook ${ROOK_RELEASES[0].version}, which leaves snapshotPolicy to you, or leave the class out`;

/** A class for snapshots that its driver does not take. */
export const snapshotPolicyTooNarrow: Rule = {
  id: 'rook/snapshot-policy-too-narrow',
  severity: Severity.ERROR,
  why: 'The driver runs without the sidecar, or without its feature, that answers for such snapshots: they stay without content for ever',
  fix: 'Set snapshotPolicy of the Driver to volumeGroupSnapshot, for single volumes also volumeSnapshot',
  evidence: 'ceph/ceph-csi-operator internal/controller/driver_controller.go (SnapshotPolicy)',
  kinds: [SNAPSHOT_CLASS, GROUP_SNAPSHOT_CLASS],
  * inspect(document, world) {
    const driver = driverNamed(world, cephDriver(document)?.name ?? '');
    if (!driver) return;
    const policy = text(driverSetting(world, driver, 'snapshotPolicy')) || 'volumeSnapshot';
    if (policy === 'volumeGroupSnapshot' || (policy === 'volumeSnapshot' && document.object.kind === 'VolumeSnapshotClass')) return;
    const made = isMade(world, driver);
    const setting = settingFix(world, driver, 'CSI_ENABLE_VOLUME_GROUP_SNAPSHOT');
    yield {
      document,
      property: 'driver',
      message: made
        ? `${title(document)} is for driver ${nameOf(driver)}, which Rook ${rookRelease(world).version} makes by itself with snapshotPolicy ${policy}`
        : `${title(document)} is for ${title(driver)}, whose snapshotPolicy is ${policy}`,
      ...(made && cephDriver(document)?.type !== 'cephfs' ? { fix: LEAVE } : setting),
    };
  },
};
