import { isDnsLabel } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { formatPath } from '../schema/path';
import { containersOf, podOf, POD_KINDS } from './pods';
import { repeated } from './words';

/** Names of containers. */
export const containerName: Rule = {
  id: 'syntax/container-name',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give every container its own name of lower-case letters, digits and "-"',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateContainers',
  kinds: POD_KINDS,
  * inspect(document) {
    const containers = containersOf(podOf(document));
    for (const { name, path } of containers) {
      if (!isDnsLabel(name)) yield { document, property: formatPath([...path, 'name']), message: `"${name}" is not a container name` };
    }
    for (const { value, index } of repeated(containers.map(({ name }) => name))) {
      yield { document, property: formatPath([...containers[index].path, 'name']), message: `two containers are named "${value}"` };
    }
  },
};
