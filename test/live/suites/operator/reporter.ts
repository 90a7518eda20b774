import type { ControlPlane } from '../../harness/control-plane';
import type { Tally } from '../../harness/tally';

/** The job that the operator starts to ask an image for its version, and the object that it waits for. */
const NAME = 'rook-ceph-detect-version';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Answers for the image of a detection job, as the program in its pod would and with the rights of that pod. */
export async function reportVersion(plane: ControlPlane, job: any, tally: Tally): Promise<void> {
  const { name, namespace, deletionTimestamp } = job.metadata;
  if (name !== NAME || deletionTimestamp) return;
  const { serviceAccountName, containers } = job.spec.template.spec;
  const pod = plane.server.as(await plane.tokenOf(namespace, serviceAccountName));
  const { status, body } = await pod.create({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace },
    data: { stdout: `ceph version ${versionIn(containers[0].image)} (${COMMIT}) some (stable)`, stderr: '', retcode: '0' },
  });
  pod.close();
  if (status >= 300) tally.fault(`${serviceAccountName} in ${namespace} cannot report the version of Ceph: ${body.message}`);
  tally.count('versions reported');
}

/** The tags of the images that are used here tell what is in them. */
function versionIn(image: string): string {
  return /:v(\d+\.\d+\.\d+)/.exec(image)?.[1] ?? '0.0.0';
}
