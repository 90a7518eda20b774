import type { ControlPlane } from '../../harness/control-plane';
import type { Server } from '../../harness/server';
import { until } from '../../harness/wait';
import { Actor, USER_NAMESPACE } from './reach';
import { type Account, granted, mayDo } from './review';
import type { Scene } from './scenes';

/** Permissions by namespace. */
export type Rules = ReadonlyMap<string, ReadonlySet<string>>;

const RBAC = 'rbac.authorization.k8s.io';
const KINDS = ['Namespace', 'ServiceAccount', 'Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** Somebody to whom nothing was ever granted; what they may do, everybody may. */
const STRANGER = { namespace: USER_NAMESPACE, name: 'stranger' };

/** An API server on which one scene after the other is set. */
export class Stage {
  public static async open(plane: ControlPlane): Promise<Stage> {
    const stage = new Stage(plane, plane.server);
    await stage.write([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: USER_NAMESPACE } }, account(STRANGER)]);
    return stage;
  }

  private acts = 0;
  private onStage: any[] = [];

  private constructor(private readonly plane: ControlPlane, public readonly server: Server) {}

  /** Takes the last scene away, applies the access objects of this one and waits until the server acts on all of them. */
  public async set(scene: Scene): Promise<readonly Actor[]> {
    for (const object of this.onStage) await this.server.remove(object);
    const actors = Actor.cast(scene);
    const objects = KINDS.flatMap((kind) => scene.objects.filter((object) => object.kind === kind));
    // Accounts named `default` are made by a controller, and roles for constraints come with OpenShift.
    const accounts = actors.filter(({ namespace, name }) => !objects.some(({ kind, metadata }) =>
      kind === 'ServiceAccount' && metadata.namespace === namespace && metadata.name === name)).map(account);
    const platform = scene.features.includes('OpenShift') ? ['privileged', 'nonroot-v2'].map(constraintsRole) : [];
    const last = this.usher();
    await this.write([...objects, ...accounts, ...platform, ...last]);
    this.onStage = [...objects.filter(({ kind }) => kind !== 'Namespace'), ...platform, ...last];
    await this.settled();
    return actors;
  }

  /** What somebody may do in each of the namespaces, as the server adds it up from all roles. */
  public async rulesOf({ namespace, name }: Account, namespaces: readonly string[]): Promise<Rules> {
    const client = this.server.as(await this.plane.tokenOf(namespace, name));
    try {
      return new Map(await Promise.all(namespaces.map(async (each) => [each, await granted(client, each)] as const)));
    } finally {
      client.close();
    }
  }

  /** What everybody may do in each of the namespaces. */
  public everybody(namespaces: readonly string[]): Promise<Rules> {
    return this.rulesOf(STRANGER, namespaces);
  }

  private async write(objects: readonly any[]): Promise<void> {
    for (const object of objects) {
      const { status, body } = await this.server.apply(object);
      if (status >= 300) throw new Error(`${object.kind} ${object.metadata.name} was refused: ${body.message}`);
    }
  }

  /** Objects that are written last: the server reads each kind in the order of writing, but the kinds apart from each other. */
  private usher(): any[] {
    this.acts++;
    const name = `act-${this.acts}`;
    const subjects = [{ kind: 'ServiceAccount', ...STRANGER, name }];
    const rules = (resource: string): any[] => [{ apiGroups: ['stage'], resources: [resource], verbs: ['get'] }];
    const metadata = { name, namespace: USER_NAMESPACE };
    return [
      { apiVersion: `${RBAC}/v1`, kind: 'Role', metadata, rules: rules('within') },
      { apiVersion: `${RBAC}/v1`, kind: 'RoleBinding', metadata, roleRef: { apiGroup: RBAC, kind: 'Role', name }, subjects },
      { apiVersion: `${RBAC}/v1`, kind: 'ClusterRole', metadata: { name }, rules: rules('anywhere') },
      { apiVersion: `${RBAC}/v1`, kind: 'ClusterRoleBinding', metadata: { name }, roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name }, subjects },
    ];
  }

  private async settled(): Promise<void> {
    const usher = { ...STRANGER, name: `act-${this.acts}` };
    for (const resource of ['within', 'anywhere']) {
      await until('the server to act on all roles', 20, async () =>
        await mayDo(this.server, usher, { group: 'stage', resource, verb: 'get' }, USER_NAMESPACE) ? true : undefined);
    }
  }
}

function account({ namespace, name }: Account): any {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace, name } };
}

function constraintsRole(constraints: string): any {
  return {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    metadata: { name: `system:openshift:scc:${constraints}` },
    rules: [{ apiGroups: ['security.openshift.io'], resources: ['securitycontextconstraints'], resourceNames: [constraints], verbs: ['use'] }],
  };
}
