import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { trimmed } from './go-text';
import { containerPlaces, podPlace, POD_KINDS } from './pods';

/** That a pod has something to run. */
export const containerImage: Rule = {
  id: 'syntax/container-image',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give the pod at least one container, and every container an image without spaces around it',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateContainers, validateContainerCommon',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podPlace(document);
    if (pod.to('containers').isEmpty) yield pod.to('containers').fault('the pod has no container');
    if (!pod.to('ephemeralContainers').isEmpty) yield pod.to('ephemeralContainers').fault('ephemeral containers come to running pods only');
    for (const container of containerPlaces(document)) {
      const image = container.to('image');
      // The API server lets templates have spaces, and refuses the pods they make.
      if (image.text === '' || image.text !== trimmed(image.text)) yield image.fault(`the container "${container.to('name').text}" has the image "${image.text}"`);
    }
  },
};
