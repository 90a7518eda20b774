import { atomOf, type Call, type Component, Place, type ReleaseFeature } from './call';
import { COMPONENTS } from './components';
import type { Scene } from './scenes';

/** A namespace of somebody who uses storage and has nothing to do with running it. */
export const USER_NAMESPACE = 'users';

/** An account of a scene, with what its table says of it there. */
export class Actor {
  /** Everybody who has an account in the scene. */
  public static cast(scene: Scene): readonly Actor[] {
    const accounts = new Set<string>();
    for (const { kind, metadata } of scene.objects) if (kind === 'ServiceAccount') accounts.add(`${metadata.namespace}/${metadata.name}`);
    for (const { subjects = [] } of scene.objects) for (const { namespace, name } of subjects) accounts.add(`${namespace}/${name}`);
    return [...accounts].sort().map((account) => {
      const [namespace, name] = account.split('/');
      const component = COMPONENTS.find(({ accounts: names }) => names.test(name));
      if (component === undefined) throw new Error(`${account} is in no table of test/live/suites/access/calls: write what its code asks of the server`);
      return new Actor(scene, namespace, name, component);
    });
  }

  /** What it has to be allowed here. */
  public readonly calls: readonly Call[];
  /** What it is granted and does not use. */
  public readonly spare: readonly Call[];
  /** What it would like to do and may not. */
  public readonly gaps: readonly Call[];

  private constructor(
    private readonly scene: Scene, public readonly namespace: string, public readonly name: string, public readonly component: Component,
  ) {
    const here = (rows: readonly (readonly Call[])[] = []): readonly Call[] =>
      rows.flat().filter(({ feature }) => feature === undefined || scene.features.includes(feature));
    this.calls = here(component.calls);
    this.spare = here(component.spare);
    this.gaps = here(component.gaps);
  }

  /** The release of Rook in its scene. */
  public get release(): ReleaseFeature {
    return this.scene.features.includes('Rook 1.19') ? 'Rook 1.19' : 'Rook 1.20';
  }

  public get title(): string {
    return `${this.scene.name}: ${this.namespace}/${this.name}`;
  }

  /** The namespaces that a place means for this account; empty text stands for no namespace, or all of them. */
  public namespacesOf(place: Place): readonly string[] {
    switch (place) {
      case Place.EVERYWHERE: return [''];
      case Place.USERS: return [USER_NAMESPACE];
      case Place.OWN: return [this.namespace];
      case Place.OPERATOR: return this.operators.map(({ operator }) => operator);
      case Place.CLUSTERS: return this.operators.flatMap(({ clusters }) => clusters);
    }
  }

  /** The namespaces of clusters, operators and users, of which all that are not meant are closed to it. */
  public get others(): readonly string[] {
    return [...new Set([...this.scene.operators.flatMap(({ operator, clusters }) => [operator, ...clusters]), USER_NAMESPACE])];
  }

  /** Whether one of the calls is this permission, for the whole cluster or in one namespace. */
  public covers(calls: readonly Call[], atom: string, namespace?: string): Call | undefined {
    const reaches = (call: Call): boolean => isWide(call) || (namespace !== undefined && this.namespacesOf(call.place).includes(namespace));
    return calls.find((call) => atomOf(call) === atom && reaches(call));
  }

  private get operators(): Scene['operators'] {
    const belonging = this.scene.operators.filter(({ operator, clusters }) => operator === this.namespace || clusters.includes(this.namespace));
    if (belonging.length === 0) throw new Error(`${this.title} belongs to no operator`);
    return belonging;
  }
}

/** Namespaces of users are any at all, so what is done there takes a permission for the whole cluster. */
export function isWide({ place }: Call): boolean {
  return place === Place.EVERYWHERE || place === Place.USERS;
}
