import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, isSet, text, title, type Fields } from '../read';
import { addonsDriver, addonsParameters, GROUP_REPLICATION_CLASS, REPLICATION_CLASS } from './addons-classes';

const PREFIX = 'replication.storage.openshift.io/';

type Fault = readonly [parameter: string, message: string];

/** A class for replicated volumes that the driver or CSI-Addons refuses, or passes over in part. */
export const replicationClassParameters: Rule = {
  id: 'rook/replication-class-parameters',
  severity: Severity.ERROR,
  why: 'The driver refuses or passes over what it does not know: the volumes of the class are not replicated, or not as it says, and parameters cannot be changed later',
  fix: 'Use mirroringMode snapshot or journal, schedulingInterval such as 15m, 12h or 1d, schedulingStartTime only beside it, flattenMode never or force, and name the Secret',
  evidence: 'ceph/ceph-csi internal/csi-addons/rbd/replication.go, internal/rbd/manager.go; csi-addons/kubernetes-csi-addons internal/controller/replication.storage/parameters.go',
  kinds: [REPLICATION_CLASS, GROUP_REPLICATION_CLASS],
  * inspect(document) {
    if (addonsDriver(document)?.type !== 'rbd') return;
    for (const [parameter, message] of faults(document, addonsParameters(document))) {
      yield { document, property: `spec.parameters${/\W/.test(parameter) ? `["${parameter}"]` : `.${parameter}`}`, message: `${title(document)} ${message}` };
    }
  },
};

function* faults({ object }: Document, parameters: Fields): Iterable<Fault> {
  const isGroup = object.kind === 'VolumeGroupReplicationClass';
  yield* secretFaults(parameters, isGroup ? 'group-replication' : 'replication');
  const { flattenMode } = parameters;
  if (isSet(flattenMode) && flattenMode !== 'never' && flattenMode !== 'force') yield ['flattenMode', `has the flattenMode "${String(flattenMode)}", which the driver does not know`];
  if (!isGroup) yield* mirroringFaults(parameters);
  else yield* groupFaults(parameters);
}

function* secretFaults(parameters: Fields, step: string): Iterable<Fault> {
  for (const part of ['name', 'namespace']) {
    const key = `${PREFIX}${step}-secret-${part}`;
    if (!text(parameters[key])) yield [key, `does not say the ${part} of its ${step} secret`];
  }
  for (const [key] of entriesOf(parameters)) {
    if (!key.startsWith(PREFIX) || /^(group-)?replication-secret-name(space)?$/.test(key.slice(PREFIX.length))) continue;
    yield [key, `has ${key}, which CSI-Addons keeps for itself and does not know`];
  }
}

function* mirroringFaults({ mirroringMode: mode, schedulingInterval: interval, schedulingStartTime: start }: Fields): Iterable<Fault> {
  if (isSet(mode) && mode !== 'snapshot' && mode !== 'journal') {
    yield ['mirroringMode', `has the mirroringMode "${String(mode)}", which the driver does not know`];
    return;
  }
  if (mode === 'journal') {
    if (isSet(interval)) yield ['schedulingInterval', 'has a schedule, which a journal does not need and the driver ignores'];
    if (isSet(start)) yield ['schedulingStartTime', 'has a start, which a journal does not need and the driver ignores'];
    return;
  }
  if (isSet(interval) && !/^\d+[mhd]$/.test(String(interval))) yield ['schedulingInterval', `has the schedulingInterval "${String(interval)}", which is no whole number of m, h or d`];
  if (isSet(start) && start !== '' && !isSet(interval)) yield ['schedulingStartTime', 'has a start and no schedulingInterval'];
}

function* groupFaults(parameters: Fields): Iterable<Fault> {
  for (const needed of ['clusterID', 'pool']) {
    if (!text(parameters[needed])) yield [needed, `names no ${needed} to keep groups in`];
  }
  for (const ignored of ['mirroringMode', 'schedulingInterval', 'schedulingStartTime']) {
    if (isSet(parameters[ignored])) yield [ignored, `has ${ignored}, which is read from the VolumeReplicationClass beside it only`];
  }
}
