import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, spec, title } from '../read';

const ENOUGH_SECONDS = 60;

/** A driver that gives up on Ceph too soon. */
export const driverTimeout: Rule = {
  id: 'rook/driver-timeout',
  severity: Severity.WARNING,
  why: 'On a slow cluster calls are given up and repeated while the first still runs, and pile up as "operation already exists"',
  fix: 'Leave grpcTimeout at its default of 150 seconds, or set 60 at least',
  evidence: 'ceph/ceph-csi issues 2104 and 602; rook/rook issue 10074',
  kinds: ['csi.ceph.io/Driver', 'csi.ceph.io/OperatorConfig'],
  * inspect(document) {
    const path = document.object.kind === 'Driver' ? [] : ['driverSpecDefaults'];
    const seconds = count(dig(spec(document), ...path, 'grpcTimeout'));
    if (seconds === undefined || seconds >= ENOUGH_SECONDS) return;
    yield { document, property: ['spec', ...path, 'grpcTimeout'].join('.'), message: `${title(document)} gives up after ${seconds} seconds` };
  },
};
