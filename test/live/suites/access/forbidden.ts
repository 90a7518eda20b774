import { call, Place, type Call } from './call';

const { EVERYWHERE, USERS } = Place;
const WRITES = 'create update delete';
const TAKEOVER = 'whoever may do this may soon do everything';
const TENANT = 'what users have is theirs';

/** What no account may do unless a call in its table says that it has to. */
export const FORBIDDEN: readonly Call[] = [
  call(EVERYWHERE, '*', '*', '*', TAKEOVER),
  call(EVERYWHERE, 'rbac.authorization.k8s.io', 'clusterroles', `${WRITES} escalate bind`, TAKEOVER),
  call(EVERYWHERE, 'rbac.authorization.k8s.io', 'clusterrolebindings', WRITES, TAKEOVER),
  call(USERS, 'rbac.authorization.k8s.io', 'roles', `${WRITES} escalate bind`, TAKEOVER),
  call(USERS, 'rbac.authorization.k8s.io', 'rolebindings', WRITES, TAKEOVER),
  call(EVERYWHERE, 'core', 'users groups serviceaccounts', 'impersonate', TAKEOVER),
  call(USERS, 'core', 'serviceaccounts', WRITES, TAKEOVER),
  call(USERS, 'core', 'serviceaccounts/token', 'create', TAKEOVER),
  call(EVERYWHERE, 'certificates.k8s.io', 'certificatesigningrequests/approval', 'update', TAKEOVER),
  call(EVERYWHERE, 'certificates.k8s.io', 'signers', 'approve sign', TAKEOVER),
  call(EVERYWHERE, 'admissionregistration.k8s.io', 'mutatingwebhookconfigurations validatingwebhookconfigurations', WRITES, TAKEOVER),
  call(EVERYWHERE, 'apiregistration.k8s.io', 'apiservices', WRITES, TAKEOVER),
  call(EVERYWHERE, 'apiextensions.k8s.io', 'customresourcedefinitions', WRITES, 'definitions are written by whoever installs, and go with all data'),
  call(EVERYWHERE, 'security.openshift.io', 'securitycontextconstraints', 'use', 'constraints are used by name'),
  call(EVERYWHERE, 'core', 'nodes', 'create update delete', 'nodes belong to whoever runs the cluster'),
  call(EVERYWHERE, 'core', 'nodes/proxy', 'get create', TAKEOVER),
  call(EVERYWHERE, 'core', 'namespaces', WRITES, 'namespaces belong to whoever installs'),
  call(EVERYWHERE, 'storage.k8s.io', 'storageclasses', WRITES, 'classes belong to whoever installs'),
  call(USERS, 'core', 'secrets', 'get list create update', TENANT),
  call(USERS, 'core', 'pods', 'create delete', TENANT),
  call(USERS, 'core', 'pods/exec pods/attach pods/portforward', 'create', TENANT),
  call(USERS, 'core', 'persistentvolumeclaims', 'create delete', TENANT),
  call(USERS, 'apps', 'deployments daemonsets', WRITES, TENANT),
  call(USERS, 'batch', 'jobs', WRITES, TENANT),
].flat();
