import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, namespaceOf, text, title } from '../read';
import { running } from './workloads';

/** Text that is YAML or JSON. */
const LISTEN = /["']?\blisten["']?\s*:\s*["']?((?:localhost|127\.\d+\.\d+\.\d+|\[::1\]):\d+)/;

/** A scheduler extender that only its own pod can call. */
export const schedulerUnreachable: Rule = {
  id: 'topolvm/scheduler-unreachable',
  severity: Severity.ERROR,
  why: 'Probes and the Service go to the address of the pod, where nobody listens: the pods never become ready, and kube-scheduler gets no answer',
  fix: 'Listen on all addresses (":9251"), or run it on the network of its node beside kube-scheduler',
  evidence: 'topolvm/topolvm docs/topolvm-scheduler.md, charts/topolvm/values.yaml (scheduler.options.listen), issue 220',
  * inspectAll(world) {
    for (const document of ['apps/Deployment', 'apps/DaemonSet'].flatMap((kind) => running(world, kind, 'topolvm-scheduler'))) {
      const pod = dig(document.object, 'spec', 'template', 'spec');
      if (dig(pod, 'hostNetwork') === true) continue;
      for (const volume of items(dig(pod, 'volumes'))) {
        const config = world.find('/ConfigMap', namespaceOf(document), text(dig(volume, 'configMap', 'name')) ?? '');
        const contents = Object.values(fields(config?.object.data)).map((content) => text(content) ?? '');
        const address = contents.map((content) => LISTEN.exec(content)?.[1]).find((found) => found !== undefined);
        if (!config || address === undefined) continue;
        yield { document: config, property: 'data', message: `${title(config)} has topolvm-scheduler listen at ${address}, and ${title(document)} is not on the network of its node` };
      }
    }
  },
};
