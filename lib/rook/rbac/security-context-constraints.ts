import { Lazy } from 'cdk8s';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import type { Account } from '../../site/access';
import { ExistingObject } from '../../site/existing-object';
import type { Site } from '../../site/site';
import { ROOK_LABELS } from './labels';

const ANY = { type: 'RunAsAny' };
const OWN = { type: 'MustRunAs' };

/** What the pods may be, by the name of the constraints: rook/rook deploy/examples/operator-openshift.yaml. */
const CONSTRAINTS: Readonly<Record<'rook-ceph' | 'rook-ceph-csi', Readonly<Record<string, unknown>>>> = {
  'rook-ceph': {
    allowHostPID: false,
    allowedCapabilities: ['MKNOD', 'SYS_ADMIN'],
    requiredDropCapabilities: ['All'],
    defaultAddCapabilities: [],
    seLinuxContext: OWN,
    fsGroup: OWN,
    volumes: ['configMap', 'downwardAPI', 'emptyDir', 'hostPath', 'persistentVolumeClaim', 'projected', 'secret'],
  },
  'rook-ceph-csi': {
    allowHostPID: true,
    allowedCapabilities: ['SYS_ADMIN'],
    seLinuxContext: ANY,
    fsGroup: ANY,
    volumes: ['configMap', 'emptyDir', 'hostPath', 'projected'],
  },
};

/** OpenShift's leave for pods to be what storage needs, written once for all accounts that have it. */
export class SecurityContextConstraints extends Manifest {
  /** Lets the accounts use the constraints of that name; the host's network is open to all as soon as one needs it. */
  public static admit(site: Site, name: keyof typeof CONSTRAINTS, accounts: readonly Account[], hostNetwork = false): void {
    const id = `security-context-constraints-${name}`;
    const constraints = site.node.tryFindChild(id) as SecurityContextConstraints | undefined ?? new SecurityContextConstraints(site, id, name);
    constraints.state.users.push(...accounts.map((account) => `system:serviceaccount:${account.namespace}:${account.name}`));
    constraints.state.hostNetwork ||= hostNetwork;
  }

  private readonly state: { readonly users: string[]; hostNetwork: boolean };

  private constructor(site: Site, id: string, name: keyof typeof CONSTRAINTS) {
    const state = { users: [] as string[], hostNetwork: false };
    super(site, id, {
      apiVersion: 'security.openshift.io/v1',
      kind: 'SecurityContextConstraints',
      name,
      phase: Phase.ACCESS,
      labels: ROOK_LABELS,
      body: {
        allowPrivilegedContainer: true,
        allowHostDirVolumePlugin: true,
        allowHostIPC: true,
        readOnlyRootFilesystem: false,
        runAsUser: ANY,
        supplementalGroups: ANY,
        ...CONSTRAINTS[name],
        allowHostNetwork: Lazy.any({ produce: () => state.hostNetwork }),
        allowHostPorts: Lazy.any({ produce: () => state.hostNetwork }),
        users: Lazy.any({ produce: () => state.users }),
      },
    });
    this.state = state;
    site.addExisting(ExistingObject.customResourceDefinition('securitycontextconstraints.security.openshift.io'));
  }
}
