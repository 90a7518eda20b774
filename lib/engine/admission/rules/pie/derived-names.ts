/** Stands for the six digits of a hash that pie adds to names; any of them is valid there. */
const HASH = '000000';

/** The name of the CronJob that makes volumes anew, with a stand-in for the hash at its end. */
export function provisionJobName(probe: string, storageClass: string): string {
  return `provision-${probe.slice(0, 10)}-${storageClass.slice(0, 12)}-${HASH}`;
}

/** The name of the CronJob that mounts a kept volume on a node, with a stand-in for the hash at its end. */
export function mountJobName(probe: string, node: string, storageClass: string): string {
  return `mount-${probe.slice(0, 10)}-${node.slice(0, 15)}-${storageClass.slice(0, 12)}-${HASH}`;
}

/** The name of the claim for the kept volume of a node, with a stand-in for the hash at its end. */
export function mountClaimName(probe: string, node: string, storageClass: string): string {
  return `pie-pvc-${probe.slice(0, 10)}-${node.slice(0, 11)}-${storageClass.slice(0, 14)}-${HASH}`;
}

/** The name with a hash in the place of the stand-in. */
export function withHash(name: string, hash: string): string {
  return `${name.slice(0, -HASH.length)}${hash}`;
}

/** The name in sentences. */
export function withoutHash(name: string): string {
  return withHash(name, '<hash>');
}
