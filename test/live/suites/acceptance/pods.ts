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
  if (kind === 'CronJob') return spec.jobTemplate.spec.template;
  if (!spec?.template?.spec?.containers) return undefined;
  return kind === 'StatefulSet' ? withClaims(spec) : spec.template;
}

/** The controller of StatefulSets gives every pod its claims. */
function withClaims({ template, volumeClaimTemplates = [] }: any): any {
  const claimed = volumeClaimTemplates.map(({ metadata: { name } }: any) => ({ name, persistentVolumeClaim: { claimName: `${name}-0` } }));
  return { ...template, spec: { ...template.spec, volumes: [...template.spec.volumes ?? [], ...claimed] } };
}
