import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { required } from './demands';
import { dnsLabel } from './forms';
import { containerPlaces, isInit, POD_KINDS } from './pods';

/** Names of containers. */
export const containerName: Rule = {
  id: 'syntax/container-name',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give every container its own name of lower-case letters, digits and "-"',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateContainers, validateInitContainers',
  kinds: POD_KINDS,
  * inspect(document) {
    const containers = containerPlaces(document);
    const others = new Set(containers.filter((container) => !isInit(container)).map((container) => container.to('name').text));
    for (const container of containers) {
      const name = container.to('name');
      yield* required(name, dnsLabel);
      // Within one list the schema finds twins.
      if (isInit(container) && others.has(name.text)) yield name.fault(`a container is named "${name.text}" as well`);
    }
  },
};
