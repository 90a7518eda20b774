import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, title } from '../read';
import { running } from './workloads';

/** Pods marked for a scheduler that is not there. */
export const webhookWithoutScheduler: Rule = {
  id: 'topolvm/webhook-without-scheduler',
  severity: Severity.ERROR,
  why: 'The webhook adds a resource to pods that no node offers; without the scheduler extender they stay Pending',
  fix: 'Remove the webhook where storage capacity tracking is on, or run topolvm-scheduler and turn tracking off',
  evidence: 'topolvm/topolvm docs/advanced-setup.md, issues 82, 235 and 353',
  kinds: ['admissionregistration.k8s.io/MutatingWebhookConfiguration'],
  * inspect(document, world) {
    if (!items(document.object.webhooks).some((webhook) => dig(webhook, 'name') === 'pod-hook.topolvm.io')) return;
    const tracking = dig(world.find('storage.k8s.io/CSIDriver', undefined, 'topolvm.io')?.object, 'spec', 'storageCapacity') === true;
    const scheduler = ['apps/DaemonSet', 'apps/Deployment'].some((kind) => running(world, kind, 'topolvm-scheduler').length > 0);
    if (!tracking || scheduler) return;
    yield { document, property: 'webhooks', message: `${title(document)} marks pods for topolvm-scheduler, which does not run, while the driver tracks capacity` };
  },
};
