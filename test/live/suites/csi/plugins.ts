import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import type { DriverProgram } from './programs';

/** What the operator makes for each driver. */
const WORKLOADS = [['Deployment', 'ctrlplugin'], ['DaemonSet', 'nodeplugin']];

/** The pods of the plugins have the accounts, the images and the admission that they need. */
export async function inspectPlugins(server: Server, { drivers, images }: DriverProgram, tally: Tally): Promise<void> {
  for (const { metadata: { name, namespace }, spec } of drivers) {
    for (const [kind, plugin] of WORKLOADS) {
      const { status, body } = await server.read({ apiVersion: 'apps/v1', kind, metadata: { name: `${name}-${plugin}`, namespace } });
      if (status >= 300) {
        tally.fault(`${kind} ${name}-${plugin} was not made: ${body.message}`);
        continue;
      }
      const { template } = body.spec;
      const account = spec[plugin === 'ctrlplugin' ? 'controllerPlugin' : 'nodePlugin'].serviceAccountName;
      if (template.spec.serviceAccountName !== account) tally.fault(`${kind} of ${name} runs as ${template.spec.serviceAccountName}, not as ${account}`);
      const found = await server.read({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: template.spec.serviceAccountName, namespace } });
      if (found.status !== 200) tally.fault(`${kind} of ${name} runs as ${template.spec.serviceAccountName}, which is not there`);
      for (const { image } of template.spec.containers) {
        if (!images.has(image)) tally.fault(`${kind} of ${name} runs ${image}, which is none of ours`);
        tally.count('images of plugins that are ours');
      }
      await admit(server, `${kind} of ${name}`, namespace, template, tally);
    }
  }
}

async function admit(server: Server, what: string, namespace: string, { metadata, spec }: any, tally: Tally): Promise<void> {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { labels: metadata.labels, annotations: metadata.annotations, name: 'pod', namespace }, spec };
  const { status, body, warnings } = await server.create(pod, { dryRun: true });
  if (status >= 300) tally.fault(`a pod of the ${what} is not admitted: ${body.message}`);
  for (const warning of warnings) tally.fault(`a pod of the ${what}: warning: ${warning}`);
  tally.count('pods of plugins admitted');
}
