/** Kinds that only OpenShift serves, and those of COSI and the Gateway API, whose definitions are not among the pinned ones. */
const UNSERVED = /^((security|route)\.openshift|(objectstorage|gateway\.networking)\.k8s)\.io\//;

/** Whether a server of ours knows the kind of the object. */
export function isServed({ apiVersion }: { readonly apiVersion: string }): boolean {
  return !UNSERVED.test(apiVersion);
}
