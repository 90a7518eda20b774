const rule = { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['pods', 'pods/status'], scope: 'Namespaced' };
const hook = {
  name: 'pod-hook.topolvm.io', sideEffects: 'None', admissionReviewVersions: ['v1', 'v1beta1'], failurePolicy: 'Fail', matchPolicy: 'Equivalent', timeoutSeconds: 10,
  rules: [rule], objectSelector: { matchLabels: { a: 'b' } },
  namespaceSelector: { matchExpressions: [{ key: 'topolvm.io/webhook', operator: 'NotIn', values: ['ignore'] }] },
  clientConfig: { service: { name: 'hook', namespace: 'default', path: '/pod/mutate', port: 443 } },
};
const apiVersion = 'admissionregistration.k8s.io/v1';
const budget = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'agreement', namespace: 'default' } };
const selector = { matchLabels: { app: 'agreement' } };

/** Webhooks, budgets and a definition. */
export const POLICY = [
  { ...budget, spec: { minAvailable: '50%', selector, unhealthyPodEvictionPolicy: 'AlwaysAllow' } },
  { ...budget, spec: { maxUnavailable: 1, selector } },
  {
    apiVersion, kind: 'MutatingWebhookConfiguration', metadata: { name: 'agreement' },
    webhooks: [
      { ...hook, reinvocationPolicy: 'IfNeeded', matchConditions: [{ name: 'example.com/not-system', expression: 'request.namespace != "kube-system"' }] },
      { ...hook, name: 'claim-hook.topolvm.io', clientConfig: { url: 'https://hook.example:8443/claim', caBundle: 'LS0tLS0=' }, rules: [{ ...rule, operations: ['*'] }] },
    ],
  },
  { apiVersion, kind: 'ValidatingWebhookConfiguration', metadata: { name: 'agreement' }, webhooks: [hook] },
  {
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com', scope: 'Namespaced', names: { plural: 'widgets', singular: 'widget', kind: 'Widget', listKind: 'WidgetList', shortNames: ['wd'], categories: ['all'] },
      versions: [{
        name: 'v1', served: true, storage: true, subresources: { status: {}, scale: { specReplicasPath: '.spec.replicas', statusReplicasPath: '.status.replicas' } },
        additionalPrinterColumns: [{ name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp', priority: 0 }],
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              spec: { type: 'object', properties: { replicas: { type: 'integer', format: 'int32', minimum: 0, default: 1 }, names: { type: 'array', items: { type: 'string' } } } },
              status: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true },
            },
          },
        },
      }],
    },
  },
];
