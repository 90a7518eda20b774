import { isDnsLabel } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, entriesOf, fields, isSet, items, text } from '../rules/read';
import { formatPath } from '../schema/path';
import { podOf, POD_KINDS } from './pods';

/** Volumes of pods. */
export const volume: Rule = {
  id: 'syntax/volume',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give every volume a DNS name and exactly one source; host paths are absolute and hold no ".."',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateVolumes, validateHostPathVolumeSource',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podOf(document);
    const volumes = items(pod.spec.volumes).map(fields);
    const at = (i: number, ...steps: string[]): string => formatPath([...pod.path, 'volumes', i, ...steps]);
    for (const [i, { name, ...sources }] of volumes.entries()) {
      if (!isDnsLabel(text(name) ?? '')) yield { document, property: at(i, 'name'), message: `"${text(name) ?? ''}" is not a volume name` };
      const given = entriesOf(sources).map(([source]) => source);
      // Without any, the API server makes it an empty directory.
      if (given.length > 1) yield { document, property: at(i), message: `the volume "${String(name)}" has several sources: ${given.join(', ')}` };
      const path = dig(sources, 'hostPath', 'path');
      if (isSet(sources.hostPath) && !isHostPath(path)) {
        yield { document, property: at(i, 'hostPath', 'path'), message: `"${text(path) ?? ''}" is not an absolute path without ".."` };
      }
    }
  },
};

function isHostPath(path: unknown): boolean {
  return typeof path === 'string' && path.startsWith('/') && !path.split('/').includes('..');
}
