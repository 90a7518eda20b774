import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { formatPath } from '../../schema/path';
import { title } from '../read';
import { addonsDemand, ADDONS_KINDS } from './addons-classes';
import { driverNamed, driverSetting } from './driver-settings';
import { settingFix } from './drivers';

/** Something to be done by CSI-Addons through a driver that does not listen to it. */
export const addonsSidecarMissing: Rule = {
  id: 'rook/addons-sidecar-missing',
  severity: Severity.ERROR,
  why: 'CSI-Addons reaches a driver through a sidecar; without it nothing is replicated, fenced, reclaimed or rotated, and only its log says so',
  fix: 'Set deployCsiAddons: true on the Driver, or in driverSpecDefaults; the driver for NFS cannot have the sidecar',
  evidence: 'ceph/ceph-csi-operator internal/controller/driver_controller.go (DeployCsiAddons); rook/rook Documentation/Storage-Configuration/Ceph-CSI/ceph-csi-drivers.md',
  kinds: ADDONS_KINDS,
  * inspect(document, world) {
    const demand = addonsDemand(document);
    const driver = demand && driverNamed(world, demand.driver);
    if (!driver || (driverSetting(world, driver, 'deployCsiAddons') === true && !/(^|\.)nfs\./.test(demand.driver))) return;
    yield { document, property: formatPath(demand.property), message: `${title(document)} needs CSI-Addons, and ${title(driver)} runs without its sidecar`, ...settingFix(world, driver, 'CSI_ENABLE_CSIADDONS') };
  },
};
