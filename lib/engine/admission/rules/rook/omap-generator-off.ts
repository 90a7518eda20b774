import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { addonsDriver, GROUP_REPLICATION_CLASS, REPLICATION_CLASS } from './addons-classes';
import { driverNamed, driverSetting } from './driver-settings';
import { settingFix } from './drivers';

/** Replicated volumes that the driver of the other side will not know. */
export const omapGeneratorOff: Rule = {
  id: 'rook/omap-generator-off',
  severity: Severity.WARNING,
  why: 'Records that the driver keeps beside its images are not copied; without them it cannot delete, grow or replicate volumes that came from the other side',
  fix: 'Set generateOMapInfo: true on the Driver of both sides, or in driverSpecDefaults',
  evidence: 'rook/rook Documentation/Storage-Configuration/Block-Storage-RBD/rbd-mirroring.md (OMAP generator)',
  kinds: [REPLICATION_CLASS, GROUP_REPLICATION_CLASS],
  * inspect(document, world) {
    const driver = driverNamed(world, addonsDriver(document)?.name ?? '');
    if (!driver || driverSetting(world, driver, 'generateOMapInfo') === true) return;
    yield {
      document,
      property: 'spec.provisioner',
      message: `${title(document)} is for ${title(driver)}, which runs without the generator of object maps`,
      ...settingFix(world, driver, 'CSI_ENABLE_OMAP_GENERATOR'),
    };
  },
};
