import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { items, text } from '../rules/read';
import { formatPath } from '../schema/path';
import { containersOf, podOf, POD_KINDS } from './pods';

/** That a pod has something to run. */
export const containerImage: Rule = {
  id: 'syntax/container-image',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give the pod at least one container, and every container an image without spaces around it',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateContainers, validateContainerCommon',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podOf(document);
    if (items(pod.spec.containers).length === 0) {
      yield { document, property: formatPath([...pod.path, 'containers']), message: 'the pod has no container' };
    }
    for (const { fields, name, path } of containersOf(pod)) {
      const image = text(fields.image) ?? '';
      if (image === '' || image !== image.trim()) {
        yield { document, property: formatPath([...path, 'image']), message: `the container "${name}" has the image "${image}"` };
      }
    }
  },
};
