import { isDnsLabel, isDnsSubdomain } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, isSet, text } from '../rules/read';
import { groupKind } from '../world';

type Fault = (name: string, object: any) => string | undefined;

const subdomain = (limit = 253): Fault => (name) => (isDnsSubdomain(name, limit)
  ? undefined : `must be lower-case letters, digits, "-" and ".", at most ${limit} characters, beginning and ending with a letter or digit`);
const label: Fault = (name) => (isDnsLabel(name)
  ? undefined : 'must be lower-case letters, digits and "-", at most 63 characters, beginning and ending with a letter or digit');
const service: Fault = (name) => (isDnsLabel(name) && /^[a-z]/.test(name)
  ? undefined : 'must be lower-case letters, digits and "-", at most 63 characters, beginning with a letter');
// Access control names are parts of a URL path and hold colons, as in system:node.
const segment: Fault = (name) => (name === '.' || name === '..' || /[/%]/.test(name) ? 'must not be "." or ".." and not hold "/" or "%"' : undefined);

const KINDS: Readonly<Record<string, Fault>> = {
  '/Namespace': label,
  '/Service': service,
  'batch/CronJob': subdomain(52),
  'batch/Job': subdomain(63),
  'storage.k8s.io/CSIDriver': subdomain(63),
  'rbac.authorization.k8s.io/Role': segment,
  'rbac.authorization.k8s.io/RoleBinding': segment,
  'rbac.authorization.k8s.io/ClusterRole': segment,
  'rbac.authorization.k8s.io/ClusterRoleBinding': segment,
  'apiextensions.k8s.io/CustomResourceDefinition': (name, object) => {
    const wanted = `${String(dig(object, 'spec', 'names', 'plural'))}.${String(dig(object, 'spec', 'group'))}`;
    return name === wanted ? undefined : `must be "${wanted}", the plural and the group`;
  },
};
const OTHERS = subdomain();

/** Names of objects and of their namespaces. */
export const nameRule: Rule = {
  id: 'syntax/name',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Choose a name of the form that its kind allows',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  * inspect(document) {
    const { object } = document;
    const name = dig(object, 'metadata', 'name');
    const namespace = dig(object, 'metadata', 'namespace');
    if (!isSet(name) || name === '') {
      // A generated name is made by the server, so applying twice makes two objects.
      if (!isSet(dig(object, 'metadata', 'generateName'))) yield { document, property: 'metadata.name', message: 'the object has no name' };
    } else if (text(name) !== undefined) {
      const fault = (KINDS[groupKind(object)] ?? OTHERS)(String(name), object);
      if (fault !== undefined) yield { document, property: 'metadata.name', message: `the name "${String(name)}" ${fault}` };
    }
    if (text(namespace) === undefined) return;
    const fault = label(String(namespace), object);
    if (fault !== undefined) yield { document, property: 'metadata.namespace', message: `the namespace "${String(namespace)}" ${fault}` };
  },
};
