import { ROOK_RELEASES } from '../../../../upstream/catalog/rook';
import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import type { World } from '../../world';
import { dig, nameOf, namespaceOf, spec, text, title } from '../read';
import { cephDriver, GROUP_SNAPSHOT_CLASS, SNAPSHOT_CLASS } from './csi-classes';
import { driverNames, rookRelease } from './drivers';

const DRIVER = 'csi.ceph.io/Driver';
const DEFAULTS = ['csi.ceph.io/OperatorConfig', 'ceph-csi-operator-config'] as const;

/** A class for snapshots that its driver does not take. */
export const snapshotPolicyTooNarrow: Rule = {
  id: 'rook/snapshot-policy-too-narrow',
  severity: Severity.ERROR,
  why: 'The driver runs without the sidecar, or without its feature, that answers for such snapshots: they stay without content for ever',
  fix: 'Set snapshotPolicy of the Driver to volumeGroupSnapshot, for single volumes also volumeSnapshot',
  evidence: 'ceph/ceph-csi-operator internal/controller/driver_controller.go (SnapshotPolicy)',
  kinds: [SNAPSHOT_CLASS, GROUP_SNAPSHOT_CLASS],
  * inspect(document, world) {
    const driver = world.ofKind(DRIVER).find((each) => nameOf(each) === cephDriver(document)?.name);
    if (!driver) {
      yield* ofRook(document, world);
      return;
    }
    const defaults = world.find(DEFAULTS[0], namespaceOf(driver), DEFAULTS[1]);
    const policy = text(spec(driver).snapshotPolicy) || text(dig(defaults && spec(defaults), 'driverSpecDefaults', 'snapshotPolicy')) || 'volumeSnapshot';
    if (policy === 'volumeGroupSnapshot' || (policy === 'volumeSnapshot' && document.object.kind === 'VolumeSnapshotClass')) return;
    yield { document, property: 'driver', message: `${title(document)} is for ${title(driver)}, whose snapshotPolicy is ${policy}` };
  },
};

/** A Rook that makes the drivers by itself lets that of CephFS alone take snapshots of groups. */
function* ofRook(document: Document, world: World): Iterable<Violation> {
  const driver = cephDriver(document);
  if (document.object.kind !== 'VolumeGroupSnapshotClass' || !driver || driver.type === 'cephfs' || !driverNames(world).includes(driver.name)) return;
  yield {
    document,
    property: 'driver',
    message: `${title(document)} is for driver ${driver.name}, which Rook ${rookRelease(world).version} makes by itself with snapshotPolicy volumeSnapshot`,
    fix: `Run Rook ${ROOK_RELEASES[0].version}, which leaves snapshotPolicy to you, or leave the class out`,
  };
}
