/** Labels that the API server puts on the pods of a job. */
const JOB_LABELS = ['controller-uid', 'batch.kubernetes.io/controller-uid', 'job-name', 'batch.kubernetes.io/job-name'];

/**
 * What is sent as an update: it names the version that it replaces, and what the cluster filled in stays where it is not stated.
 *
 * An apply leaves such fields alone, an update has to repeat them.
 */
export function carriedOver(after: any, read: any): any {
  const sent = structuredClone(after);
  if (typeof sent.metadata !== 'object' || sent.metadata === null) return sent;
  sent.metadata.resourceVersion ??= read.metadata.resourceVersion;
  if (sent.kind === 'PersistentVolumeClaim') {
    for (const field of ['volumeName', 'storageClassName']) sent.spec[field] ??= read.spec[field];
  }
  if (sent.kind === 'Job') {
    sent.spec.selector ??= read.spec.selector;
    const old = read.spec.template.metadata.labels;
    const kept = Object.fromEntries(JOB_LABELS.filter((name) => old[name] !== undefined).map((name) => [name, old[name]]));
    sent.spec.template.metadata = { ...sent.spec.template.metadata, labels: { ...kept, ...sent.spec.template.metadata?.labels } };
  }
  return sent;
}
