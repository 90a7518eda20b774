import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { dig, fields, items, nameOf, namespaceOf, text, title } from '../read';

/** Annotations that change with a configuration, or that make somebody restart pods. */
const FOLLOWS = /checksum|hash|reload/i;
/** What Kustomize ends names with. */
const HASHED = /-[a-z0-9]{10}$/;

/** Pods that keep the configuration they began with. */
export const configNotFollowed: Rule = {
  id: 'topolvm/config-not-followed',
  severity: Severity.WARNING,
  why: 'lvmd reads its file once, at its start: after a change of device classes the pods go on with the old ones, until something restarts them node by node',
  fix: 'Annotate the pod template with a checksum of the file',
  evidence: 'topolvm/topolvm cmd/lvmd/app/config.go, charts/topolvm/templates/node/daemonset.yaml (embedded), issues 785 and 873',
  * inspectAll(world) {
    const configs = new Map(lvmdConfigs(world).map(({ document }) => [`${namespaceOf(document)}/${nameOf(document)}`, document]));
    for (const document of world.ofKind('apps/DaemonSet')) {
      const { object } = document;
      const noted = [dig(object, 'metadata', 'annotations'), dig(object, 'spec', 'template', 'metadata', 'annotations')].flatMap((each) => Object.keys(fields(each)));
      const mounted = items(dig(object, 'spec', 'template', 'spec', 'volumes'))
        .map((volume) => configs.get(`${namespaceOf(document)}/${text(dig(volume, 'configMap', 'name'))}`)).find((config) => config !== undefined);
      if (!mounted || noted.some((key) => FOLLOWS.test(key)) || HASHED.test(nameOf(mounted)) || mounted.object.immutable === true) continue;
      yield { document, property: 'spec.template.metadata.annotations', message: `${title(document)} reads ${title(mounted)} and stays as it is when that changes` };
    }
  },
};
