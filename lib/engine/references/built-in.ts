/** Names that every cluster comes with, by kind; nobody has to make them. */
const BUILT_IN: ReadonlyMap<string, RegExp> = new Map([
  ['/Namespace', /^(default|kube-system|kube-public|kube-node-lease)$/],
  ['/ServiceAccount', /^default$/],
  ['/ConfigMap', /^kube-root-ca\.crt$/],
  ['/Service', /^kubernetes$/],
  ['scheduling.k8s.io/PriorityClass', /^system-/],
  ['rbac.authorization.k8s.io/ClusterRole', /^(system:.*|cluster-admin|admin|edit|view)$/],
]);

/** Whether Kubernetes itself makes the object of that kind and name. */
export function isBuiltIn(kind: string, name: string): boolean {
  return BUILT_IN.get(kind)?.test(name) ?? false;
}
