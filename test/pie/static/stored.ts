/** The object as the API server stores it: with the defaults of the kinds that probes are made of. */
export function stored(written: any): any {
  const { kind, apiVersion, metadata: { name, namespace, labels }, spec } = structuredClone(written);
  const metadata = { name, namespace, labels };
  return { apiVersion, kind, metadata, spec: kind === 'CronJob' ? cronJob(spec) : { volumeMode: 'Filesystem', ...spec } };
}

function cronJob({ jobTemplate: { spec: job }, ...spec }: any): any {
  const { template: { metadata, spec: pod }, ...rest } = job;
  return {
    failedJobsHistoryLimit: 1,
    suspend: false,
    ...spec,
    jobTemplate: {
      metadata: {},
      spec: {
        ...rest,
        template: {
          metadata,
          spec: {
            dnsPolicy: 'ClusterFirst',
            schedulerName: 'default-scheduler',
            ...pod,
            containers: pod.containers.map(container),
            volumes: pod.volumes.map(volume),
          },
        },
      },
    },
  };
}

function container(given: any): any {
  return { imagePullPolicy: 'IfNotPresent', resources: {}, terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File', ...given };
}

function volume({ ephemeral, ...rest }: any): any {
  if (ephemeral === undefined) return rest;
  const { spec } = ephemeral.volumeClaimTemplate;
  return { ...rest, ephemeral: { volumeClaimTemplate: { metadata: {}, spec: { volumeMode: 'Filesystem', ...spec } } } };
}
