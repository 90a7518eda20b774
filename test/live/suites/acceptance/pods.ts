import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { title } from './apply';
import type { Written } from './examples';

/** Every pod template is admitted as a pod where it is to run, under the level that its namespace carries. */
export async function admitPods(server: Server, { example, site, phases }: Written, tally: Tally): Promise<void> {
  for (const object of phases.flatMap(({ objects }) => objects)) {
    const template = templateOf(object);
    if (!template) continue;
    const { metadata, spec } = template;
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, name: object.metadata.name, namespace: object.metadata.namespace }, spec };
    const { status, body, warnings } = await server.create(pod, { dryRun: true });
    if (status >= 300) tally.fault(`${example}/${site}: a pod of ${title(object)} is not admitted: ${body.message}`);
    for (const warning of warnings) tally.fault(`${example}/${site}: a pod of ${title(object)}: warning: ${warning}`);
    tally.count('pods admitted');
  }
}

function templateOf({ kind, spec }: any): any {
  return kind === 'CronJob' ? spec.jobTemplate.spec.template : spec?.template?.spec?.containers && spec.template;
}
