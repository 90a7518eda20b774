import { atoms } from './object-leaves';

/** What objects allow, by role, and whom, by binding. */
export interface AccessFacts {
  readonly permissions: Readonly<Record<string, readonly string[]>>;
  readonly bindings: Readonly<Record<string, { readonly role: string; readonly subjects: readonly string[] }>>;
}

/** The roles and bindings among objects. */
export function accessOf(objects: readonly any[]): AccessFacts {
  return {
    permissions: Object.fromEntries(objects.filter(({ rules }) => rules).map((role) => [titleOf(role), atoms(role.rules)])),
    bindings: Object.fromEntries(objects.filter(({ roleRef }) => roleRef).map((binding) => [titleOf(binding), {
      role: `${binding.roleRef.kind} ${binding.roleRef.name}`,
      subjects: binding.subjects.map(({ kind, namespace, name }: any) => `${kind} ${namespace}/${name}`),
    }])),
  };
}

function titleOf({ kind, metadata: { namespace, name } }: any): string {
  return `${kind} ${[namespace, name].filter(Boolean).join('/')}`;
}
