import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { amount, dig, fields, isSet, spec, title } from '../read';

/** Rotation by time without a size. */
export const driverLogRotation: Rule = {
  id: 'rook/driver-log-rotation',
  severity: Severity.ERROR,
  why: 'The schema lets it through, the CSI operator needs the size to write its rotation and fails on every reconcile',
  fix: 'Set maxLogSize beside periodicity',
  evidence: 'ceph/ceph-csi-operator internal/controller/driver_controller.go (logrotate configuration)',
  kinds: ['csi.ceph.io/Driver', 'csi.ceph.io/OperatorConfig'],
  * inspect(document) {
    const path = document.object.kind === 'Driver' ? [] : ['driverSpecDefaults'];
    const rotation = fields(dig(spec(document), ...path, 'log', 'rotation'));
    if (!isSet(rotation.periodicity) || (amount(rotation.maxLogSize) ?? 0) !== 0) return;
    yield {
      document,
      property: ['spec', ...path, 'log.rotation.maxLogSize'].join('.'),
      message: `${title(document)} rotates logs ${String(rotation.periodicity)} and does not say at what size`,
    };
  },
};
