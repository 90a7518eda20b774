import { isDnsLabel, isDnsSubdomain } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, isSet, plain, text } from '../rules/read';
import { groupKind } from '../world';
import { dnsLabel, pathSegment, subdomain } from './forms';
import { asName, madeName } from './generated-name';

type Fault = (name: string, object: any) => string | undefined;

const short = (limit: number): Fault => (name) => (isDnsSubdomain(name, limit)
  ? undefined : `must be lower-case letters, digits, "-" and ".", at most ${limit} characters, beginning and ending with a letter or digit`);
// Since Kubernetes 1.36 the name may begin with a digit; all older ones refuse it.
const service: Fault = (name) => (isDnsLabel(name) && /^[a-z]/.test(name)
  ? undefined : 'must be lower-case letters, digits and "-", at most 63 characters, beginning with a letter');

const KINDS: Readonly<Record<string, Fault>> = {
  '/Namespace': dnsLabel,
  '/Service': service,
  'apps/StatefulSet': dnsLabel,
  'batch/CronJob': short(52),
  'batch/Job': short(63),
  'storage.k8s.io/CSIDriver': short(63),
  'policy/PodDisruptionBudget': pathSegment,
  'rbac.authorization.k8s.io/Role': pathSegment,
  'rbac.authorization.k8s.io/RoleBinding': pathSegment,
  'rbac.authorization.k8s.io/ClusterRole': pathSegment,
  'rbac.authorization.k8s.io/ClusterRoleBinding': pathSegment,
  'apiextensions.k8s.io/CustomResourceDefinition': (name, object) => {
    const wanted = `${plain(dig(object, 'spec', 'names', 'plural'))}.${plain(dig(object, 'spec', 'group'))}`;
    return name === wanted ? undefined : `must be "${wanted}", the plural and the group`;
  },
};

/** Kinds that only limit the length of the name that is made, not that of its prefix. */
const SHORTENED = new Set(['batch/CronJob', 'batch/Job', 'storage.k8s.io/CSIDriver']);

/** Names of objects and of their namespaces. */
export const nameRule: Rule = {
  id: 'syntax/name',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Choose a name of the form that its kind allows',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  * inspect(document) {
    const { object } = document;
    const [name, generateName, namespace] = ['name', 'generateName', 'namespace'].map((field) => dig(object, 'metadata', field));
    const fault = KINDS[groupKind(object)] ?? subdomain;
    if (!isSet(name) || name === '') {
      // A generated name is made by the server, so applying twice makes two objects.
      if (!isSet(generateName) || generateName === '') yield { document, property: 'metadata.name', message: 'the object has no name' };
    } else if (text(name) !== undefined) {
      const wrong = fault(plain(name), object);
      if (wrong !== undefined) yield { document, property: 'metadata.name', message: `the name "${plain(name)}" ${wrong}` };
    }
    if ((text(generateName) ?? '') !== '') {
      const named = isSet(name) && name !== '';
      const ofPrefix = SHORTENED.has(groupKind(object)) ? subdomain : fault;
      const wrong = ofPrefix(asName(plain(generateName)), object) ?? (named ? undefined : fault(madeName(plain(generateName)), object));
      if (wrong !== undefined) yield { document, property: 'metadata.generateName', message: `the name "${plain(generateName)}" ${wrong}` };
    }
    if (text(namespace) === undefined || namespace === '') return;
    const wrong = dnsLabel(plain(namespace));
    if (wrong !== undefined) yield { document, property: 'metadata.namespace', message: `the namespace "${plain(namespace)}" ${wrong}` };
  },
};
