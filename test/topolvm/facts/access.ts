import defaults from './defaults.json';
import { atoms } from './leaves';

const objects = Object.values<any>(defaults.objects);

/** What the chart allows by default, by role, and whom. */
export const ACCESS = {
  permissions: Object.fromEntries(objects.filter(({ rules }) => rules).map((role) => [titleOf(role), atoms(role.rules)])),
  bindings: Object.fromEntries(objects.filter(({ roleRef }) => roleRef).map((binding) => [titleOf(binding), {
    role: `${binding.roleRef.kind as string} ${binding.roleRef.name as string}`,
    subjects: binding.subjects.map(({ kind, namespace, name }: any) => `${kind as string} ${namespace as string}/${name as string}`) as string[],
  }])),
};

function titleOf({ kind, metadata: { namespace, name } }: any): string {
  return `${kind as string} ${[namespace, name].filter(Boolean).join('/')}`;
}
