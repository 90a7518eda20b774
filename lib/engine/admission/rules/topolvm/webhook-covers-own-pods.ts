import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { selects } from '../label-selector';
import { dig, fields, isSet, items, text, title } from '../read';

const NAME = 'kubernetes.io/metadata.name';

/** A webhook for pods that has to answer before its own pods can start. */
export const webhookCoversOwnPods: Rule = {
  id: 'topolvm/webhook-covers-own-pods',
  severity: Severity.ERROR,
  why: 'When no controller runs, for instance after a power cut, nobody answers for its pods, nor for those of the network that it needs, and none of them starts again',
  fix: 'Exclude the namespace by its name in namespaceSelector, or label it topolvm.io/webhook: ignore',
  evidence: 'topolvm/topolvm docs/advanced-setup.md (namespace label), charts/topolvm/values.yaml (webhook.podMutatingWebhook.ignoreNamespaces)',
  kinds: ['admissionregistration.k8s.io/MutatingWebhookConfiguration'],
  * inspect(document, world) {
    for (const [index, webhook] of items(document.object.webhooks).entries()) {
      const { name, failurePolicy, namespaceSelector, objectSelector, clientConfig } = fields(webhook);
      if (!String(name).startsWith('pod-hook.topolvm') || failurePolicy === 'Ignore' || Object.keys(fields(objectSelector)).length > 0) continue;
      const own = text(dig(clientConfig, 'service', 'namespace'));
      const covered = [...new Set(['kube-system', ...(own === undefined ? [] : [own])])].filter((each) => covers(world, namespaceSelector, each));
      if (covered.length === 0) continue;
      yield { document, property: `webhooks[${index}].namespaceSelector`, message: `${title(document)} is asked about pods in ${covered.join(' and ')}` };
    }
  },
};

/** Whether it surely does: labels of namespaces that are not among the objects are not known. */
function covers(world: World, selector: unknown, namespace: string): boolean {
  const document = world.find('/Namespace', undefined, namespace);
  const keys = [...Object.keys(fields(dig(selector, 'matchLabels'))), ...items(dig(selector, 'matchExpressions')).map((each) => text(dig(each, 'key')) ?? '')];
  if (!document && keys.some((key) => key !== NAME)) {
    // A name that is excluded decides whatever the labels are, and so does none.
    return false;
  }
  return !isSet(selector) || keys.length === 0 || selects(selector, { [NAME]: namespace, ...fields(dig(document?.object, 'metadata', 'labels')) as Record<string, string> });
}
