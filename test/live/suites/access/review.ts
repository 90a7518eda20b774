import type { Server } from '../../harness/server';
import type { Call } from './call';

/** What is asked about: a call without its reasons, in one namespace. */
export type Asked = Pick<Call, 'group' | 'resource' | 'name' | 'verb'>;

/** A ServiceAccount. */
export interface Account {
  readonly namespace: string;
  readonly name: string;
}

/** Asks the server whether an account may do something. */
export async function mayDo(server: Server, account: Account, asked: Asked, namespace: string): Promise<boolean> {
  const [resource, subresource] = asked.resource.split('/');
  const { status, body } = await server.call('POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews', {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SubjectAccessReview',
    spec: {
      user: `system:serviceaccount:${account.namespace}:${account.name}`,
      groups: ['system:serviceaccounts', `system:serviceaccounts:${account.namespace}`, 'system:authenticated'],
      resourceAttributes: { namespace, group: asked.group, resource, subresource, name: asked.name, verb: asked.verb },
    },
  });
  if (status !== 201) throw new Error(`The server answered no access review: ${body.message}`);
  return body.status.allowed;
}

/** What an account may do in a namespace, as the server adds it up from all roles. */
export async function granted(server: Server, namespace: string): Promise<Set<string>> {
  const { status, body } = await server.call('POST', '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews', {
    apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectRulesReview', spec: { namespace },
  });
  if (status !== 201 || body.status.incomplete) throw new Error(`The server did not list all rules: ${body.message ?? body.status.evaluationError}`);
  return new Set(body.status.resourceRules.flatMap(({ apiGroups, resources, resourceNames = [undefined], verbs }: any) =>
    apiGroups.flatMap((group: string) => resources.flatMap((resource: string) => resourceNames.flatMap((name?: string) =>
      verbs.map((verb: string) => `${group === '' ? 'core' : group} ${resource}${name === undefined ? '' : `:${name}`} ${verb}`))))));
}
