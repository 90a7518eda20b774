import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { fields, items } from '../rules/read';
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
    for (const [i, entry] of items(document.object.rules).entries()) {
      const { verbs, apiGroups, resources, nonResourceURLs } = fields(entry);
      const at = (field: string): string => formatPath(['rules', i, field]);
      if (items(verbs).length === 0) yield { document, property: at('verbs'), message: 'the rule allows no verb' };
      if (items(nonResourceURLs).length > 0) {
        if (document.object.kind === 'Role') yield { document, property: at('nonResourceURLs'), message: 'a Role cannot allow URLs' };
        if (items(resources).length > 0 || items(apiGroups).length > 0) {
          yield { document, property: at('nonResourceURLs'), message: 'the rule names both resources and URLs' };
        }
        continue;
      }
      if (items(apiGroups).length === 0) yield { document, property: at('apiGroups'), message: 'the rule names no API group ("" is the core group)' };
      if (items(resources).length === 0) yield { document, property: at('resources'), message: 'the rule names no resource' };
    }
  },
};
