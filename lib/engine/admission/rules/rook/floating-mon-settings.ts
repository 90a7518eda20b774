import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, namespaceOf, spec, text } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** What the template of the mon takes from the ConfigMap; what Rook knows by itself, it writes over. */
const KEYS = ['DRBD_CONF_PATH', 'DRBD_DIR_PATH', 'DRBD_DEVICE_NAME', 'DRBD_RESOURCE_NAME', 'DRBD_UTILS_IMAGE'];

/** A floating mon that does not know its disk. */
export const floatingMonSettings: Rule = {
  id: 'rook/floating-mon-settings',
  severity: Severity.ERROR,
  why: 'Rook reads the ConfigMap when it starts the mon: without it no mon is started, and for a key that is missing the pod gets an empty text, and never runs',
  fix: `Create the ConfigMap in the namespace of the cluster with the keys ${KEYS.join(', ')}, or declare it with \`existing\` on the site`,
  evidence: 'rook/rook pkg/operator/ceph/cluster/mon/spec.go buildFloatingMonTemplateParams, template/floating-mon-drbd-deployment.yaml',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const floating = fields(dig(spec(document), 'mon', 'floatingMon'));
    if (!text(floating.name)) return;
    const name = text(floating.configmapName) ?? '';
    const property = 'spec.mon.floatingMon.configmapName';
    const namespace = namespaceOf(document);
    const configMap = world.find('/ConfigMap', namespace, name);
    if (!configMap) {
      if (world.isExternal('/ConfigMap', namespace, name)) return;
      yield { document, property, message: `${clusterName(document)} has a floating mon with settings in "${name}", and there is no ConfigMap of that name in ${namespace}` };
      return;
    }
    const missing = KEYS.filter((key) => !text(dig(configMap.object.data, key)));
    if (missing.length > 0) yield { document, property, message: `ConfigMap ${namespace}/${name}, for the floating mon of ${clusterName(document)}, has no ${missing.join(', ')}` };
  },
};
