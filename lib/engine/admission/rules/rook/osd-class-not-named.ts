import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet } from '../read';
import { CLUSTER, clusterName, deviceSets, monTemplate } from './cluster';

/** A claim of Ceph that takes whatever class is the default. */
export const osdClassNotNamed: Rule = {
  id: 'rook/osd-class-not-named',
  severity: Severity.WARNING,
  why: 'The default class of the Kubernetes cluster decides what Ceph runs on, and whoever changes the default changes new OSDs',
  fix: 'Name the storage class in every claim template',
  evidence: 'rook/rook Documentation/CRDs/Cluster/pvc-cluster.md; Kubernetes: Storage Classes, default StorageClass',
  kinds: [CLUSTER],
  * inspect(document) {
    const mon = monTemplate(document);
    for (const { path, raw } of [...deviceSets(document).flatMap(({ templates }) => templates), ...(mon ? [mon] : [])]) {
      if (isSet(dig(raw, 'spec', 'storageClassName'))) continue;
      yield { document, property: `${path}.spec.storageClassName`, message: `A claim template of ${clusterName(document)} names no storage class` };
    }
  },
};
