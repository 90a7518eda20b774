import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { required } from './demands';
import { dnsLabel } from './forms';
import { podPlace, POD_KINDS } from './pods';
import { VOLUME_SOURCES } from './volume-details';

/** Volumes of pods: a name, and one source. */
export const volume: Rule = {
  id: 'syntax/volume',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give every volume its own DNS name and exactly one source',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateVolumes, validateVolumeSource',
  kinds: POD_KINDS,
  * inspect(document) {
    for (const each of podPlace(document).to('volumes').entries) {
      yield* required(each.to('name'), dnsLabel);
      const given = VOLUME_SOURCES.filter((source) => each.has(source));
      // Without any, the API server makes it an empty directory.
      for (const source of given.slice(1)) {
        yield each.to(source).fault(`the volume "${each.to('name').text}" has several sources: ${given.join(', ')}`);
      }
    }
  },
};
