import { ROOK_RELEASES } from '../../../../upstream/catalog/rook';
import { readsSetting, releasesThatRead } from '../../../../upstream/catalog/rook-settings';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { dig, entriesOf, fields, items, nameOf, text, title } from '../read';
import { operators } from './operator';

/** What the operator's own variables begin with; others belong to Go, Kubernetes or the user. */
const OWN = /^(ROOK_|CSI_|CSIADDONS_|DISCOVER_)/;

/** A setting of the operator that no code of its release reads. */
export const operatorSettingIgnored: Rule = {
  id: 'rook/operator-setting-ignored',
  severity: Severity.ERROR,
  why: 'The operator copies it into its environment and never looks at it; since Rook 1.20 the CSI drivers are configured elsewhere',
  fix: 'Remove it; what began with CSI_ is now a field of the Driver and OperatorConfig objects of csi.ceph.io',
  evidence: 'rook/rook deploy/examples/operator.yaml, pkg/operator/k8sutil/configmap.go',
  kinds: ['/ConfigMap', 'apps/Deployment'],
  * inspect(document, world) {
    if (document.object.kind === 'ConfigMap') {
      if (nameOf(document) !== 'rook-ceph-operator-config') return;
      for (const [name] of entriesOf(fields(document.object.data))) {
        const ignored = ignoredSetting(world, name);
        if (ignored) yield { document, property: `data.${name}`, message: `${title(document)} sets ${name}, ${ignored.message}`, ...ignored.fix };
      }
    } else if (operators(world).includes(document)) {
      for (const [index, container] of items(dig(document.object, 'spec', 'template', 'spec', 'containers')).entries()) {
        for (const [place, variable] of items(dig(container, 'env')).entries()) {
          const name = text(dig(variable, 'name')) ?? '';
          const ignored = OWN.test(name) ? ignoredSetting(world, name) : undefined;
          const property = `spec.template.spec.containers[${index}].env[${place}].name`;
          if (ignored) yield { document, property, message: `${title(document)} sets ${name}, ${ignored.message}`, ...ignored.fix };
        }
      }
    }
  },
};

/** What is said of a setting that the release of the site does not read. */
function ignoredSetting(world: World, name: string): { readonly message: string; readonly fix: { readonly fix?: string } } | undefined {
  const release = world.facts.releases?.rook ?? ROOK_RELEASES[0].version;
  if (readsSetting(release, name)) return undefined;
  const others = releasesThatRead(name);
  const place = (wanted: string): number => ROOK_RELEASES.findIndex(({ version }) => version === wanted);
  const newer = others.filter((version) => place(version) < place(release));
  return {
    message: `which Rook ${release} does not read${others.length === 0 ? '' : `; Rook ${others.join(' and ')} does`}`,
    fix: newer.length === 0 ? {} : { fix: `Run Rook ${newer.join(' or ')}, or leave it out` },
  };
}
