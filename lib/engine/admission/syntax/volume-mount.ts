import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, fields, items, text } from '../rules/read';
import { formatPath } from '../schema/path';
import { containersOf, podOf, POD_KINDS } from './pods';

/** Mounts of containers and the volumes they name. */
export const volumeMount: Rule = {
  id: 'syntax/volume-mount',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Mount a volume that spec.volumes lists, at a path',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateVolumeMounts, ValidateVolumeDevices',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podOf(document);
    const claims = items(dig(document.object, 'spec', 'volumeClaimTemplates')).map((claim) => dig(claim, 'metadata', 'name'));
    const known = new Set([...items(pod.spec.volumes).map((entry) => fields(entry).name), ...claims]);
    for (const container of containersOf(pod)) {
      for (const [list, field] of [['volumeMounts', 'mountPath'], ['volumeDevices', 'devicePath']]) {
        const mounts = items(container.fields[list]).map(fields);
        const at = (i: number, step: string): string => formatPath([...container.path, list, i, step]);
        for (const [i, mount] of mounts.entries()) {
          const name = text(mount.name) ?? '';
          if (!known.has(name)) yield { document, property: at(i, 'name'), message: `the pod has no volume "${name}"` };
          if ((text(mount[field]) ?? '') === '') yield { document, property: at(i, field), message: `the volume "${name}" is mounted nowhere` };
        }
      }
    }
  },
};
