import { Phase } from '../core/phase';
import type { ExtenderOptions } from './extender-options';
import type { Installation } from './installation';
import { DRIVER, NAMES } from './names';
import type { WebhookCertificate } from './webhook-certificate';

const CERT_MANAGER = 'cert-manager.io';
/** Ten years for the authority, one for what it signs, as upstream. */
const AUTHORITY_LIFE = '87600h';
const CERTIFICATE_LIFE = '8760h';

/** The Secret that the controller serves its webhook with. */
export function certificateSecret(certificate: WebhookCertificate): string {
  return certificate._secretName ?? NAMES.webhook;
}

/** Has the API server ask the controller about new pods, and cert-manager issue what both know each other by. */
export function addWebhook(installation: Installation, { certificate, ignoredNamespaces = ['kube-system'], watchedPodLabels = {} }: ExtenderOptions): void {
  const { namespace } = installation;
  const issued = certificate._secretName === undefined;
  if (issued) addCertificates(installation, certificate);
  const { caBundle, annotations } = certificate._trust;
  const ignored = [...new Set([...ignoredNamespaces, namespace])];
  installation.add('webhook', {
    apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingWebhookConfiguration', name: NAMES.hook, phase: Phase.LOCAL_STORAGE, clusterWide: true,
    annotations: { ...(issued ? { [`${CERT_MANAGER}/inject-ca-from`]: `${namespace}/${NAMES.webhook}` } : {}), ...annotations },
    body: {
      webhooks: [{
        name: `pod-hook.${DRIVER}`,
        admissionReviewVersions: ['v1', 'v1beta1'],
        namespaceSelector: {
          matchExpressions: [
            { key: `${DRIVER}/webhook`, operator: 'NotIn', values: ['ignore'] },
            { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ignored },
          ],
        },
        // An empty map is dropped by the API server, and looks like a change in every apply.
        ...(Object.keys(watchedPodLabels).length === 0 ? {} : { objectSelector: { matchLabels: { ...watchedPodLabels } } }),
        failurePolicy: 'Fail',
        matchPolicy: 'Equivalent',
        clientConfig: {
          ...(caBundle === undefined ? {} : { caBundle: Buffer.from(caBundle).toString('base64') }),
          service: { namespace, name: NAMES.controller, path: '/pod/mutate' },
        },
        rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
        sideEffects: 'None',
      }],
    },
  });
}

function addCertificates(installation: Installation, { _issuer: issuer }: WebhookCertificate): void {
  const add = (id: string, kind: string, name: string, spec: object): void => installation.add(id, {
    apiVersion: `${CERT_MANAGER}/v1`, kind, name, phase: Phase.CONFIG, body: { spec },
  });
  if (issuer === undefined) {
    add('webhook-selfsign', 'Issuer', NAMES.selfSigned, { selfSigned: {} });
    add('webhook-authority', 'Certificate', NAMES.authority, {
      secretName: NAMES.authority,
      duration: AUTHORITY_LIFE,
      issuerRef: { group: CERT_MANAGER, kind: 'Issuer', name: NAMES.selfSigned },
      commonName: 'ca.webhook.topolvm',
      isCA: true,
      usages: ['digital signature', 'key encipherment', 'cert sign'],
    });
    add('webhook-issuer', 'Issuer', NAMES.authority, { ca: { secretName: NAMES.authority } });
  }
  const { group = CERT_MANAGER, kind = 'Issuer', name } = issuer ?? { name: NAMES.authority };
  const host = `${NAMES.controller}.${installation.namespace}`;
  add('webhook-certificate', 'Certificate', NAMES.webhook, {
    secretName: NAMES.webhook,
    duration: CERTIFICATE_LIFE,
    issuerRef: { group, kind, name },
    dnsNames: [NAMES.controller, host, `${host}.svc`],
    usages: ['digital signature', 'key encipherment', 'server auth', 'client auth'],
  });
}
