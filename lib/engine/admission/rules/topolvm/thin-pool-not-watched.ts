import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { dig, items, spec, text, title } from '../read';

const RULES = ['monitoring.coreos.com/PrometheusRule', 'operator.victoriametrics.com/VMRule'];
const METRIC = 'topolvm_thinpool_';

/** Thin pools that fill up unseen, on a site that has alerts. */
export const thinPoolNotWatched: Rule = {
  id: 'topolvm/thin-pool-not-watched',
  severity: Severity.WARNING,
  why: 'A pool that promises more than it has fills up while every volume seems to have room; then writes to all of them fail',
  fix: 'Add the alerts of TopoLVM to the monitoring of the site, or rules of your own on topolvm_thinpool_data_percent and topolvm_thinpool_metadata_percent',
  evidence: 'topolvm/topolvm docs/topolvm-node.md (metrics), issue 1035',
  * inspectAll(world) {
    const rules = RULES.flatMap((kind) => world.ofKind(kind));
    if (rules.length === 0 || rules.some((rule) => items(spec(rule).groups).some((group) => items(dig(group, 'rules')).some((each) => (
      text(dig(each, 'expr'))?.includes(METRIC)
    ))))) return;
    for (const { document, classes } of lvmdConfigs(world)) {
      const promising = classes.filter(({ thinPool }) => thinPool !== undefined && thinPool.ratio > 1);
      if (promising.length === 0) continue;
      const names = promising.map(({ name }) => `"${name}"`).join(', ');
      yield { document, property: 'data["lvmd.yaml"]', message: `${title(document)} promises more than its thin pools have (${names}), and no alert of the site looks at them` };
    }
  },
};
