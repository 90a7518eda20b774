import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { localVolumes, volumeName } from '../local-volumes';
import { knownHosts } from '../nodes';

/** A volume on a node that the site does not have. */
export const nodeUnknown: Rule = {
  id: 'volumes/node-unknown',
  severity: Severity.ERROR,
  why: 'The scheduler compares the name with the label kubernetes.io/hostname: no pod that claims the volume finds a node',
  fix: 'Write the value of the label kubernetes.io/hostname of the node',
  evidence: 'Kubernetes: Volumes (local), nodeAffinity',
  * inspectAll(world) {
    const known = knownHosts(world);
    if (!known) return;
    for (const volume of localVolumes(world)) {
      const strangers = volume.hosts.filter((host) => !known.has(host));
      if (strangers.length === 0 || strangers.length < volume.hosts.length) continue;
      yield {
        document: volume.document,
        property: 'spec.nodeAffinity',
        message: `${volumeName(volume)} is on node ${strangers[0]}, which the site does not have`,
      };
    }
  },
};
