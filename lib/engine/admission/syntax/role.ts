import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { fields, isSet, items } from '../rules/read';
import { formatPath } from '../schema/path';

/** What a role allows. */
export const role: Rule = {
  id: 'syntax/role',
  severity: Severity.ERROR,
  why: 'The API server refuses the role',
  fix: 'Give each rule verbs, and either API groups with resources or, in a ClusterRole, URLs',
  evidence: 'k8s.io/kubernetes/pkg/apis/rbac/validation: ValidatePolicyRule',
  kinds: ['rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/ClusterRole'],
  * inspect(document) {
    const aggregation = document.object.aggregationRule;
    if (isSet(aggregation) && items(fields(aggregation).clusterRoleSelectors).length === 0) {
      yield { document, property: 'aggregationRule.clusterRoleSelectors', message: 'the role is made of others, but selects none' };
    }
    for (const [i, entry] of items(document.object.rules).entries()) {
      const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } = fields(entry);
      const at = (field: string): string => formatPath(['rules', i, field]);
      if (items(verbs).length === 0) yield { document, property: at('verbs'), message: 'the rule allows no verb' };
      if (items(nonResourceURLs).length > 0) {
        if (document.object.kind === 'Role') yield { document, property: at('nonResourceURLs'), message: 'a Role cannot allow URLs' };
        if ([resources, apiGroups, resourceNames].some((list) => items(list).length > 0)) {
          yield { document, property: at('nonResourceURLs'), message: 'the rule names both resources and URLs' };
        }
        continue;
      }
      if (items(apiGroups).length === 0) yield { document, property: at('apiGroups'), message: 'the rule names no API group ("" is the core group)' };
      if (items(resources).length === 0) yield { document, property: at('resources'), message: 'the rule names no resource' };
    }
  },
};
