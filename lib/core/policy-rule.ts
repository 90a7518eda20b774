/** One line of a role. */
export type PolicyRule =
  | { readonly apiGroups: readonly string[]; readonly resources: readonly string[]; readonly verbs: readonly string[] }
  | { readonly nonResourceURLs: readonly string[]; readonly verbs: readonly string[] };

/** Reads. */
export const READ = 'get list watch';
/** Reads and ordinary writes. */
export const EDIT = `${READ} create update delete`;
/** Reads, ordinary writes and patches. */
export const ALL = `${EDIT} patch`;

/**
 * A line of a role in the short form that tables of them are written in: words with spaces between them.
 *
 * @param apiGroups groups; `core` stands for the one without a name
 * @param resources plural names
 * @param verbs what may be done
 */
export function rule(apiGroups: string, resources: string, verbs: string): PolicyRule {
  return {
    apiGroups: apiGroups.split(' ').map((group) => group === 'core' ? '' : group),
    resources: resources.split(' '),
    verbs: verbs.split(' '),
  };
}

/** The resources with a subresource behind each. */
export function sub(resources: string, subresource: string): string {
  return resources.split(' ').map((resource) => `${resource}/${subresource}`).join(' ');
}
