import { Severity } from '../../../finding';
import { makerOf } from '../../../references/made-objects';
import { referencesOf } from '../../../references/references';
import { nearest } from '../../../text/nearest';
import type { Check, CheckViolation } from '../../check';
import type { Rule } from '../../rule';
import { KindLookup } from '../../schema/kind-lookup';
import { formatPath } from '../../schema/path';
import type { World } from '../../world';
import { perWorld, remembered } from '../memo';
import { nameOf, namespaceOf } from '../read';

const DECLARE = 'or declare it with `existing` on the site if something else brings it';

function rule(id: string, why: string, fix: string, evidence: string): Rule {
  return { id: `reference/${id}`, severity: Severity.ERROR, why, fix, evidence };
}

/** What happens when an object of a kind is named and is not there. */
const RULES: ReadonlyMap<string, Rule> = new Map([
  ['/Namespace', rule('namespace-missing', 'The API server refuses objects of a namespace that does not exist',
    `Create the namespace, ${DECLARE}`, 'kubernetes: plugin/pkg/admission/namespace/lifecycle')],
  ['/ServiceAccount', rule('service-account-missing', 'No pod is created for a service account that does not exist',
    `Create the service account, ${DECLARE}`, 'kubernetes: plugin/pkg/admission/serviceaccount')],
  ['/ConfigMap', rule('config-map-missing', 'The containers wait for it and never start',
    `Create the config map, mark the reference optional, ${DECLARE}`, 'kubernetes: pkg/kubelet, CreateContainerConfigError')],
  ['/Secret', rule('secret-missing', 'The containers wait for it and never start',
    `Create the secret, mark the reference optional, ${DECLARE}`, 'kubernetes: pkg/kubelet, CreateContainerConfigError')],
  ['/PersistentVolumeClaim', rule('claim-missing', 'The pods wait for the claim and are never scheduled',
    `Create the claim, ${DECLARE}`, 'kubernetes: pkg/scheduler/framework/plugins/volumebinding')],
  ['/Service', rule('service-missing', 'Every request that the webhook should judge fails',
    `Create the service, ${DECLARE}`, 'kubernetes: staging/src/k8s.io/apiserver/pkg/util/webhook')],
  ['storage.k8s.io/StorageClass', rule('storage-class-missing', 'Claims of a class that does not exist stay Pending',
    `Create the storage class, ${DECLARE}`, 'kubernetes: pkg/controller/volume/persistentvolume')],
  ['scheduling.k8s.io/PriorityClass', rule('priority-class-missing', 'The API server refuses the pods',
    `Create the priority class, ${DECLARE}`, 'kubernetes: plugin/pkg/admission/priority')],
  ['rbac.authorization.k8s.io/Role', rule('role-missing', 'The binding grants nothing, and what it cannot grant shows up as Forbidden much later',
    `Create the role, ${DECLARE}`, 'kubernetes: plugin/pkg/auth/authorizer/rbac')],
  ['rbac.authorization.k8s.io/ClusterRole', rule('cluster-role-missing', 'The binding grants nothing, and what it cannot grant shows up as Forbidden much later',
    `Create the cluster role, ${DECLARE}`, 'kubernetes: plugin/pkg/auth/authorizer/rbac')],
  ['snapshot.storage.k8s.io/VolumeSnapshotClass', rule('snapshot-class-missing', 'The snapshot is never taken',
    `Create the snapshot class, ${DECLARE}`, 'external-snapshotter: pkg/common-controller')],
]);

const DEFINITION = rule('definition-missing', 'The API server knows no such kind and refuses the object',
  `Install the custom resource definition, ${DECLARE}`, 'kubernetes: staging/src/k8s.io/apiextensions-apiserver');

/** Every name that an object gives of another one leads somewhere. */
export const missingReferences: Check = {
  rules: [...RULES.values(), DEFINITION],

  * inspect(document, world): Iterable<CheckViolation> {
    yield* definition(document, world);
    for (const reference of referencesOf(document)) {
      const { kind, namespace, name, path, lenient } = reference;
      const broken = RULES.get(kind);
      if (lenient || !broken || world.exists(kind, namespace, name) || makerOf(world, reference)) continue;
      const title = `${kind.slice(kind.indexOf('/') + 1)} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
      const similar = nearest(name, namesOf(world)(kind, namespace));
      yield {
        document, rule: broken.id, property: formatPath(path),
        message: `${title} does not exist${similar === undefined ? '' : `, did you mean "${similar}"?`}`,
        ...(similar === undefined ? {} : { fix: `Write ${similar}, ${DECLARE}` }),
      };
    }
  },
};

/** A custom kind whose schema is pinned still needs its definition on the cluster. */
function* definition(document: CheckViolation['document'], world: World): Iterable<CheckViolation> {
  const { apiVersion, kind } = document.object;
  const found = KindLookup.of(world).find(String(apiVersion), String(kind));
  if (!found?.custom) return;
  const name = `${found.plural}.${String(apiVersion).split('/')[0]}`;
  if (world.exists('apiextensions.k8s.io/CustomResourceDefinition', undefined, name)) return;
  yield { document, rule: DEFINITION.id, property: 'kind', message: `no custom resource definition ${name} is installed` };
}

const namesOf = perWorld((world) => {
  const known = new Map<string, readonly string[]>();
  return (kind: string, namespace: string | undefined): readonly string[] => remembered(known, `${kind}|${namespace ?? ''}`, () =>
    world.ofKind(kind).filter((peer) => namespace === undefined || namespaceOf(peer) === namespace).map(nameOf));
});
