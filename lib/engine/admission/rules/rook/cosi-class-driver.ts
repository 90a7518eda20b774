import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text, title } from '../read';
import { COSI_CLASS_KINDS, COSI_DRIVER_NAME } from './cosi';

/** A class of COSI for a driver of Ceph that there is not. */
export const cosiClassDriver: Rule = {
  id: 'rook/cosi-class-driver',
  severity: Severity.ERROR,
  why: 'Rook runs its driver under one name, whatever the namespace; claims of other classes wait without end',
  fix: `Use ${COSI_DRIVER_NAME}`,
  evidence: 'rook/rook pkg/operator/ceph/object/cosi/controller.go CephCOSIDriverPrefix; ceph/ceph-cosi cmd/ceph-cosi-driver/cmd.go',
  kinds: COSI_CLASS_KINDS,
  * inspect(document) {
    const name = text(document.object.driverName) ?? '';
    if (name === COSI_DRIVER_NAME || !/(^|\.)ceph\.(objectstorage\.k8s\.io|rook\.io)/.test(name)) return;
    yield { document, property: 'driverName', message: `${title(document)} is for driver ${name}` };
  },
};
