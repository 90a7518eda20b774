/**
 * Where rookery does not write what upstream's chart writes, with the reason.
 *
 * `-` is only in the chart, `+` only here, `~` in both with other values; `*` stands for any text.
 */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  '+ Namespace *': 'pods of probes need a level of pod security, which stands at the namespace',
  '- ClusterRole * rules[core nodes create]': 'the controller only reads nodes',
  '- ClusterRole * rules[core nodes patch]': 'the controller only reads nodes',
  '- ClusterRole * rules[core nodes update]': 'the controller only reads nodes',

  '- Deployment * spec.template.spec.containers[controller].imagePullPolicy': 'an image has a version that does not change, and Kubernetes pulls such a one if it is not on the node',
  '- Deployment * spec.template.spec.containers[controller].resources': 'nothing is said where nothing is set',
  '- Deployment * spec.template.spec.containers[controller].securityContext': 'nothing of it is left empty',
  '- Deployment * spec.template.spec.securityContext': 'nothing of it is left empty',
  '+ Deployment * spec.template.spec.containers[controller].securityContext.*': 'the controller needs no capabilities and no way to more rights',
  '+ Deployment * spec.template.spec.securityContext.*': 'the image runs as a user that is not root, and needs no other system calls than those of the default profile',
  '- Deployment * spec.template.spec.containers[controller].args[--enable-pprof]': 'in two words, the second one is read by nobody and "false" turns profiles on',
  '- Deployment * spec.template.spec.containers[controller].args[true]': 'in two words, the second one is read by nobody and "false" turns profiles on',
  '+ Deployment * spec.template.spec.containers[controller].args[--enable-pprof=true]': 'in two words, the second one is read by nobody and "false" turns profiles on',

  '+ ServiceAccount default': 'pods of probes run under it and pull the same image',
  '+ ServiceAccount pie imagePullSecrets[registry].name': 'what the account of a pod pulls with is the same in all of its pods, also in those that somebody adds',
  '~ Service pie spec.type': 'the service is also where results arrive, which the controller believes whoever sends them: it stays inside',
  '~ Service pie spec.ports[metrics].port': 'scrapes find the port by its name',
  '- ServiceAccount robot': 'the account is called like the controller',
  '+ ServiceAccount prober': 'the account is called like the controller',
  '~ Deployment prober spec.template.spec.serviceAccountName': 'the account is called like the controller',
  '- *RoleBinding prober* subjects[robot].*': 'the account is called like the controller',
  '+ *RoleBinding prober* subjects[prober].*': 'the account is called like the controller',
};
