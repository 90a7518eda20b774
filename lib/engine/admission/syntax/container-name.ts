import { isDnsLabel } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { formatPath } from '../schema/path';
import { containersOf, podOf, POD_KINDS } from './pods';

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
    const first = new Set(containers.filter(({ init }) => init).map(({ name }) => name));
    for (const { name, path, init } of containers) {
      // Within one list the schema finds twins.
      if (!init && first.has(name)) yield { document, property: formatPath([...path, 'name']), message: `an init container is named "${name}" as well` };
    }
  },
};
