import { isDnsSubdomain } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, text } from '../rules/read';
import { templateFaults } from './claims';
import { podPlace, POD_KINDS } from './pods';
import { isLongPortal, sourceFaults, TOO_LONG, VOLUME_SOURCES } from './volume-details';

/** What volumes of pods are made of. */
export const volumeSource: Rule = {
  id: 'syntax/volume-source',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Set what the source of the volume needs, with permissions up to 0777 and paths without ".."',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateVolumeSource and what it calls',
  kinds: POD_KINDS,
  * inspect(document) {
    const isPod = document.object.kind === 'Pod';
    const pod = podPlace(document);
    const podName = text(dig(document.object, 'metadata', 'name')) ?? '';
    for (const each of pod.to('volumes').entries) {
      const claim = `${podName}-${each.to('name').text}`;
      if (isPod && each.to('ephemeral').isSet && !isDnsSubdomain(claim)) yield each.to('name').fault(`the claim of the volume cannot be named "${claim}"`);
      for (const source of VOLUME_SOURCES) if (each.has(source)) yield* sourceFaults(each.to(source));
      if (isLongPortal(each.to('name').text, each.to('iscsi'))) yield each.to('name').fault(TOO_LONG);
      const template = each.to('ephemeral', 'volumeClaimTemplate');
      if (template.isSet) yield* templateFaults(template);
      else if (each.to('ephemeral').isSet) yield template.fault('the ephemeral volume has no template of a claim');
      const reference = each.to('image', 'reference');
      // Templates may leave it to whoever makes the pod.
      if (isPod && each.to('image').isSet && reference.text === '') yield reference.fault('reference is empty');
      if (!isPod || pod.to('serviceAccountName').text !== '' || pod.to('serviceAccount').text !== '') continue;
      for (const source of each.to('projected', 'sources').entries) {
        const token = source.to('serviceAccountToken');
        if (token.isSet) yield token.fault('the pod has no serviceAccountName whose token it could get');
      }
    }
  },
};
