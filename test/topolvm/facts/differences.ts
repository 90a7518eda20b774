/**
 * Where rookery does not write what upstream's chart writes, with the reason.
 *
 * `-` is only in the chart, `+` only here, `~` in both with other values; `*` stands for any text.
 */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  '+ Namespace topolvm-system': 'its pods are privileged, which the namespace has to allow',
  '+ PrometheusRule topolvm-alerts': 'monitoring is alerts first, and the chart has none',
  '- ClusterRole topolvm-system-external-snapshotter-runner': 'nobody needs it without the snapshotter',
  '- ClusterRoleBinding topolvm-system-csi-snapshotter-role': 'nobody needs it without the snapshotter',
  '- Role external-snapshotter-leaderelection': 'nobody needs it without the snapshotter',
  '- RoleBinding external-snapshotter-leaderelection': 'nobody needs it without the snapshotter',

  '+ * spec.template.spec.priorityClassName': 'node agents and what makes volumes must not give way to pods that need volumes',
  '+ * spec.template.spec.securityContext.runAsNonRoot': 'the user is not root, so a pod that an override makes root is refused',
  '+ * spec.template.spec.securityContext.seccompProfile.type': 'Go programs without rights need no other system calls than those of the default profile',
  '+ * topolvm-scheduler spec.template.spec.containers[topolvm-scheduler].securityContext.*': 'it needs no rights at all, as little as the controller, for which the chart says so',
  '- * spec.template.metadata.annotations.prometheus.io/port': 'its value is the name of a port where scrape configurations expect a number; Monitoring writes PodMonitors',
  '+ * spec.template.spec.containers[*].env[*].valueFrom.fieldRef.apiVersion': 'the API server fills it in, and whoever applies the object next would see a difference',
  '~ * spec.template.metadata.annotations.checksum/config': 'it is the checksum of our text, and only of what the pods read',
  '+ DaemonSet topolvm-node spec.template.metadata.annotations.checksum/config': 'an embedded lvmd reads its file once, so a new file has to make new pods',
  '+ DaemonSet * labels.app.kubernetes.io/component': 'DaemonSets are found by the labels of their pods',
  '+ ServiceAccount * imagePullSecrets[registry].name': 'what the account of a pod pulls with is the same in all of its pods, also in those that somebody adds',

  '+ PriorityClass topolvm description': 'it is in our own words',
  '- PriorityClass topolvm globalDefault': 'it is the default of the API server',
  '+ StorageClass topolvm-provisioner parameters.topolvm.io/device-class': 'a storage class names its device class, so that another default moves no volumes',

  '+ PodMonitor topolvm-controller spec.podMetricsEndpoints[*': 'the sidecars give metrics too, and each is a job of its own',
  '+ PodMonitor topolvm-lvmd spec.podMetricsEndpoints[0].relabelings*': 'it is a job of its own, so that alerts about node agents never ask for it',
  '+ PodMonitor topolvm-lvmd spec.selector.matchLabels.idx': 'pods are selected by all labels that the DaemonSets of lvmd share',
  '+ PodMonitor topolvm-node spec.jobLabel': 'alerts ask for the job topolvm, whatever the PodMonitor is called',
  '+ PodMonitor topolvm-node spec.podMetricsEndpoints[0].honorLabels': 'the node of a metric is that of the volume group',

  '+ * topolvm-node-big': 'a pool has node agents of its own, so that none is where lvmd does not run',
  '~ * labels.idx': 'pools have names, which stay when one before them goes',
  '~ DaemonSet topolvm-lvmd-* spec.selector.matchLabels.idx': 'pools have names, which stay when one before them goes',
  '~ DaemonSet topolvm-lvmd-* spec.template.metadata.labels.idx': 'pools have names, which stay when one before them goes',
  '+ DaemonSet topolvm-node-fast *.idx': 'node agents of a pool are told from those of others as lvmd is',
  '~ DaemonSet topolvm-lvmd-* spec.template.spec.volumes[config].configMap.name': 'pools have names, which stay when one before them goes',
  '+ DaemonSet topolvm-node-fast spec.template.spec.nodeSelector.disk': 'node agents run only where an lvmd runs',

  '- Service topolvm-scheduler spec.type': 'it is the default of the API server',
  '- Service topolvm-scheduler spec.ports[0]*': 'the port has a name',
  '+ Service topolvm-scheduler spec.ports[extender]*': 'the port has a name, and says what the API server would fill in',
};
