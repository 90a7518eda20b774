import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, spec, title } from '../read';

/** Several mount options in the map of a driver. */
export const driverMountOptionsUnordered: Rule = {
  id: 'rook/driver-mount-options-unordered',
  severity: Severity.ERROR,
  why: 'The CSI operator prints the entries of the map in another order every time, sees a change in it, and replaces the plugins on all nodes without end',
  fix: 'Write one entry whose value holds the others, such as ms_mode: "secure,rsize=1048576", or put the options on the storage classes',
  evidence: 'ceph/ceph-csi-operator internal/utils/core.go MapToString, internal/controller/driver_controller.go',
  kinds: ['csi.ceph.io/Driver', 'csi.ceph.io/OperatorConfig'],
  * inspect(document) {
    const path = document.object.kind === 'Driver' ? [] : ['driverSpecDefaults'];
    for (const field of ['kernelMountOptions', 'fuseMountOptions']) {
      const names = Object.keys(fields(dig(spec(document), ...path, field)));
      if (names.length < 2) continue;
      yield { document, property: ['spec', ...path, field].join('.'), message: `${title(document)} has ${names.length} entries in ${field}: ${names.join(', ')}` };
    }
  },
};
