/** Recorded roles and bindings of a chart, see the `source` of each file. */
export interface AccessFacts {
  readonly roles: { readonly [role: string]: readonly string[] };
  readonly bindings: { readonly [binding: string]: readonly string[] };
}

/** What each account may do, as sorted `where group resource verb`; `where` is a namespace, or `*` for everywhere. */
export type Permissions = { readonly [account: string]: readonly string[] };

/** The atoms of a recorded role, whose lines hold groups, resources and verbs. */
export function atomsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [group, resources, verbs] = line.split(' | ');
    return resources.split(' ').flatMap((resource) => verbs.split(' ').map((verb) => `${group} ${resource} ${verb}`));
  }).sort();
}

/** The atoms of a role that we write. */
export function atomsOfRules(rules: readonly any[]): string[] {
  const atoms = rules.flatMap(({ apiGroups = ['url'], resources, nonResourceURLs, verbs }) =>
    apiGroups.flatMap((group: string) => (resources ?? nonResourceURLs).flatMap((resource: string) =>
      verbs.map((verb: string) => `${group === '' ? 'core' : group} ${resource} ${verb}`))));
  return [...new Set<string>(atoms)].sort();
}

export function recordedPermissions({ roles, bindings }: AccessFacts): Permissions {
  const grants: [string, string[]][] = [];
  for (const [binding, [role, ...subjects]] of Object.entries(bindings)) {
    const where = namespaceOf(binding);
    const [kind, name] = role.split(' ');
    const found = Object.keys(roles).find((key) => key === `${kind} ${name}` || (kind === 'Role' && key.endsWith(`/${name}`)))!;
    for (const subject of subjects) grants.push([subject.split(' ')[1], atomsOf(roles[found]).map((atom) => `${where} ${atom}`)]);
  }
  return merged(grants);
}

/** The charts leave out the namespace of their release here and there. */
function namespaceOf(binding: string): string {
  const [kind, name] = binding.split(' ');
  if (kind === 'ClusterRoleBinding') return '*';
  return name.includes('/') ? name.split('/')[0] : 'rook-ceph';
}

export function writtenPermissions(objects: readonly any[]): Permissions {
  const grants: [string, string[]][] = [];
  for (const { kind, metadata, roleRef, subjects } of objects) {
    if (!roleRef) continue;
    const where = kind === 'ClusterRoleBinding' ? '*' : metadata.namespace;
    const role = objects.find((object) => object.kind === roleRef.kind && object.metadata.name === roleRef.name
      && (roleRef.kind === 'ClusterRole' || object.metadata.namespace === metadata.namespace));
    for (const subject of subjects) {
      grants.push([`${subject.namespace}/${subject.name}`, atomsOfRules(role.rules).map((atom) => `${where} ${atom}`)]);
    }
  }
  return merged(grants);
}

function merged(grants: readonly [string, readonly string[]][]): Permissions {
  const result: Record<string, Set<string>> = {};
  for (const [account, atoms] of grants) atoms.forEach((atom) => (result[account] ??= new Set()).add(atom));
  return Object.fromEntries(Object.entries(result).sort().map(([account, atoms]) => [account, [...atoms].sort()]));
}
