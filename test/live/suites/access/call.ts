/** Where a call goes, seen from the account that makes it. */
export enum Place {
  /** Objects without a namespace, and reads of all namespaces at once. */
  EVERYWHERE = 'everywhere',
  /** The namespace of the account itself. */
  OWN = 'its own namespace',
  /** The namespace of the operator that the account belongs to. */
  OPERATOR = 'the namespace of the operator',
  /** Every namespace with a Ceph cluster of that operator. */
  CLUSTERS = 'the namespaces of its clusters',
  /** The namespaces of people who use storage. */
  USERS = 'the namespaces of users',
}

/** What a site has to have for a call to be made at all. */
export type Feature = 'monitoring' | 'service exports' | 'snapshots' | 'pull secrets' | 'OpenShift' | ReleaseFeature;

/** The minor release of Rook, for what only one of them does. */
export type ReleaseFeature = 'Rook 1.19' | 'Rook 1.20';

/** One request that an account makes. */
export interface Call {
  readonly place: Place;
  readonly group: string;
  /** Plural, with the subresource behind a slash. */
  readonly resource: string;
  /** Where only one object of the kind is meant. */
  readonly name?: string;
  readonly verb: string;
  /** Where upstream makes it, or for a permission that nobody uses, why it is there. */
  readonly why: string;
  readonly feature?: Feature;
}

/** A row of a table: the verbs and resources are words with spaces between them, as in roles; `plural:name` means one object. */
export function call(place: Place, group: string, resources: string, verbs: string, why: string, feature?: Feature): readonly Call[] {
  return resources.split(' ').flatMap((words) => verbs.split(' ').map((verb) => {
    const [resource, name] = words.split(':');
    return { place, group: group === 'core' ? '' : group, resource, name, verb, why, feature };
  }));
}

/** Rows that hold for sites with a feature only. */
export function only(feature: Feature, rows: readonly (readonly Call[])[]): readonly (readonly Call[])[] {
  return rows.map((row) => row.map((each) => ({ ...each, feature })));
}

/** What one kind of account does and may do. */
export interface Component {
  /** The names of its accounts. */
  readonly accounts: RegExp;
  /** What its code asks of the server: all of it has to be allowed. */
  readonly calls: readonly (readonly Call[])[];
  /** Permissions that no call needs; everything that is granted is either here or in the calls. */
  readonly spare?: readonly (readonly Call[])[];
  /** Calls of upstream's code that upstream's own roles do not allow, and ours neither. */
  readonly gaps?: readonly (readonly Call[])[];
}

/** A permission as one line, without its place. */
export function atomOf({ group, resource, name, verb }: Pick<Call, 'group' | 'resource' | 'name' | 'verb'>): string {
  return `${group === '' ? 'core' : group} ${resource}${name === undefined ? '' : `:${name}`} ${verb}`;
}
