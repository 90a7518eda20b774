import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, fields, items, plain, text } from '../rules/read';
import { formatPath } from '../schema/path';
import { pathSegment, subdomain } from './forms';

const RBAC = 'rbac.authorization.k8s.io';
/** Bindings that every server makes itself, each of the role with its own name; what role a binding gives cannot change. */
const OWN = new Set(['cluster-admin', ...[
  'monitoring', 'discovery', 'basic-user', 'public-info-viewer', 'node-proxier', 'kube-controller-manager', 'kube-dns', 'kube-scheduler', 'volume-scheduler',
  'node', 'service-account-issuer-discovery',
].map((name) => `system:${name}`)]);

/** Whom a binding gives which role. */
export const roleBinding: Rule = {
  id: 'syntax/role-binding',
  severity: Severity.ERROR,
  why: 'The API server refuses the binding',
  fix: `Refer to a Role or ClusterRole of ${RBAC}; give service accounts a namespace, and users and groups that API group`,
  evidence: 'k8s.io/kubernetes/pkg/apis/rbac/validation: ValidateRoleBinding, ValidateRoleBindingSubject',
  kinds: [`${RBAC}/RoleBinding`, `${RBAC}/ClusterRoleBinding`],
  * inspect(document) {
    const { object } = document;
    const { apiGroup, kind, name } = fields(object.roleRef);
    // Without a group the API server fills in its own.
    if (apiGroup && apiGroup !== RBAC) yield { document, property: 'roleRef.apiGroup', message: `the role's API group is "${plain(apiGroup)}", not ${RBAC}` };
    const roles = object.kind === 'ClusterRoleBinding' ? ['ClusterRole'] : ['Role', 'ClusterRole'];
    if (!roles.includes(plain(kind))) {
      yield { document, property: 'roleRef.kind', message: `a ${plain(object.kind)} refers to a ${roles.join(' or ')}, not to "${plain(kind)}"` };
    }
    const made = object.kind === 'ClusterRoleBinding' ? plain(dig(object, 'metadata', 'name')) : '';
    if (OWN.has(made) && (kind !== 'ClusterRole' || name !== made)) {
      yield { document, property: 'roleRef', message: `the binding "${made}" is the server's own and cannot give another role than the ClusterRole "${made}"` };
    }
    const wrong = (text(name) ?? '') === '' ? 'is empty' : pathSegment(plain(name));
    if (wrong !== undefined) yield { document, property: 'roleRef.name', message: `the name "${text(name) ?? ''}" of the role ${wrong}` };
    for (const [i, subject] of items(object.subjects).entries()) {
      const at = (field: string): string => formatPath(['subjects', i, field]);
      const group = text(dig(subject, 'apiGroup'));
      const subjectKind = dig(subject, 'kind');
      if (!dig(subject, 'name')) yield { document, property: at('name'), message: 'the subject has no name' };
      if (subjectKind === 'ServiceAccount') {
        const fault = text(dig(subject, 'name')) ? subdomain(plain(dig(subject, 'name'))) : undefined;
        if (fault !== undefined) yield { document, property: at('name'), message: `the service account "${plain(dig(subject, 'name'))}" ${fault}` };
        // A role binding means its own namespace.
        if (object.kind === 'ClusterRoleBinding' && !dig(subject, 'namespace')) {
          yield { document, property: at('namespace'), message: `the service account "${plain(dig(subject, 'name'))}" has no namespace` };
        }
        if (group) yield { document, property: at('apiGroup'), message: `a service account has no API group, "${group}" is set` };
      } else if (subjectKind === 'User' || subjectKind === 'Group') {
        if (group && group !== RBAC) yield { document, property: at('apiGroup'), message: `"${group}" is not ${RBAC}` };
      } else {
        yield { document, property: at('kind'), message: `"${plain(subjectKind)}" is neither ServiceAccount nor User nor Group` };
      }
    }
  },
};
