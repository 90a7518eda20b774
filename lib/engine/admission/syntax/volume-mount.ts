import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { different, formed, oneOf, required } from './demands';
import { noBacksteps, pathBelow } from './forms';
import { Place } from './place';
import { containerPlaces, podPlace, POD_KINDS } from './pods';

const READ_ONLY_BELOW = ['Enabled', 'IfPossible'];

/** Mounts of containers and the volumes they name. */
export const volumeMount: Rule = {
  id: 'syntax/volume-mount',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Mount each volume of spec.volumes at a path of its own; only privileged containers mount Bidirectional',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateVolumeMounts, ValidateVolumeDevices',
  kinds: POD_KINDS,
  * inspect(document) {
    const volumes = new Map(podPlace(document).to('volumes').entries.map((each) => [each.to('name').text, each]));
    const claims = new Place(document, document.object).to('spec', 'volumeClaimTemplates').entries;
    const made = new Set(claims.map((claim) => claim.to('metadata', 'name').text));
    for (const container of containerPlaces(document)) {
      const [mounts, devices] = [container.to('volumeMounts').entries, container.to('volumeDevices').entries];
      const privileged = container.to('securityContext', 'privileged').value === true;
      for (const mount of mounts) yield* mountFaults(mount, privileged);
      for (const device of devices) {
        yield* required(device.to('devicePath'), noBacksteps);
        const volume = volumes.get(device.to('name').text);
        if (volume && !volume.to('persistentVolumeClaim').isSet && !volume.to('ephemeral').isSet && !made.has(device.to('name').text)) {
          yield device.to('name').fault(`the volume "${device.to('name').text}" is no claim, so it is no device`);
        }
      }
      for (const entry of [...mounts, ...devices]) {
        const name = entry.to('name');
        if (!volumes.has(name.text) && !made.has(name.text)) yield name.fault(`the pod has no volume "${name.text}"`);
      }
      const mounted = new Set(mounts.map((mount) => mount.to('name').text));
      for (const device of devices) if (mounted.has(device.to('name').text)) yield device.to('name').fault('the volume is mounted as a directory as well');
      yield* different(devices.map((device) => device.to('name')));
      yield* different([...mounts.map((mount) => mount.to('mountPath')), ...devices.map((device) => device.to('devicePath'))]);
    }
  },
};

function* mountFaults(mount: Place, privileged: boolean): Iterable<Violation> {
  yield* required(mount.to('mountPath'));
  yield* formed(mount.to('subPath'), pathBelow);
  yield* formed(mount.to('subPathExpr'), pathBelow);
  if (mount.to('subPath').text !== '' && mount.to('subPathExpr').text !== '') yield mount.to('subPathExpr').fault('subPath is set as well');
  const propagation = mount.to('mountPropagation');
  if (propagation.text === 'Bidirectional' && !privileged) yield propagation.fault('the container is not privileged, so it cannot mount Bidirectional');
  const recursive = mount.to('recursiveReadOnly');
  yield* oneOf(recursive, ['Disabled', ...READ_ONLY_BELOW]);
  if (!READ_ONLY_BELOW.includes(recursive.text)) return;
  if (mount.to('readOnly').value !== true) yield recursive.fault('recursiveReadOnly needs readOnly');
  if (propagation.isSet && propagation.text !== 'None') yield recursive.fault(`recursiveReadOnly cannot be with mountPropagation ${propagation.text}`);
}
