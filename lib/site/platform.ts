import { refusal } from '../core/problem';

/** What sets a distribution of Kubernetes apart, as far as storage is concerned. */
export interface PlatformOptions {
  /**
   * The root directory of the kubelet, an absolute path; a wrong one mounts volumes where no pod sees them.
   *
   * @default /var/lib/kubelet
   */
  readonly kubeletDirectory?: string;

  /**
   * Whether `/etc/lvm` of the nodes cannot be written, so that LVM has to be told to keep its state elsewhere.
   *
   * @default false
   */
  readonly readOnlyLvmDirectory?: boolean;

  /**
   * Whether nodes have LVM, in `/sbin/lvm`; where they have not, lvmd runs the one of its own image, which has to have it.
   *
   * @default true
   */
  readonly hostLvm?: boolean;

  /**
   * Whether pods are admitted by OpenShift's security context constraints.
   *
   * @default false
   */
  readonly securityContextConstraints?: boolean;
}

/** The distribution of Kubernetes that a site runs on, and of Linux below it; K3s, RKE2 and most clouds are like upstream. */
export class Platform {
  /** Upstream Kubernetes, as kubeadm sets it up. */
  public static readonly VANILLA = Platform.of('vanilla');

  /** Red Hat OpenShift and OKD. */
  public static readonly OPENSHIFT = Platform.of('openshift', { securityContextConstraints: true });

  /** Talos Linux: its root file system is read-only, `/etc/lvm` included. */
  public static readonly TALOS = Platform.of('talos', { readOnlyLvmDirectory: true });

  /** Canonical MicroK8s, which comes as a snap. */
  public static readonly MICROK8S = Platform.of('microk8s', { kubeletDirectory: '/var/snap/microk8s/common/var/lib/kubelet' });

  /** k0s, with the kubelet in its own directory. */
  public static readonly K0S = Platform.of('k0s', { kubeletDirectory: '/var/lib/k0s/kubelet' });

  /** Bottlerocket, whose nodes have the kernel's part of LVM and no commands for it. */
  public static readonly BOTTLEROCKET = Platform.of('bottlerocket', { hostLvm: false });

  /**
   * Describes another distribution.
   *
   * @throws when the kubelet's directory is not an absolute path
   */
  public static of(name: string, options: PlatformOptions = {}): Platform {
    return new Platform(name, options);
  }

  /** The root directory of the kubelet, without a slash at the end. */
  public readonly kubeletDirectory: string;

  /** Whether `/etc/lvm` of the nodes cannot be written. */
  public readonly readOnlyLvmDirectory: boolean;

  /** Whether nodes have LVM, in `/sbin/lvm`. */
  public readonly hostLvm: boolean;

  /** Whether pods are admitted by OpenShift's security context constraints. */
  public readonly securityContextConstraints: boolean;

  private constructor(
    /** The name of the distribution. */
    public readonly name: string,
    options: PlatformOptions,
  ) {
    const directory = options.kubeletDirectory ?? '/var/lib/kubelet';
    if (!/^\/[^\s]*[^\s/]$/.test(directory)) {
      throw refusal({
        where: 'kubeletDirectory',
        what: `"${directory}" is not the path of a directory`,
        why: 'CSI drivers mount volumes below it',
        fix: 'Write an absolute path without a slash at the end, for example /var/lib/kubelet',
      });
    }
    this.kubeletDirectory = directory;
    this.readOnlyLvmDirectory = options.readOnlyLvmDirectory ?? false;
    this.hostLvm = options.hostLvm ?? true;
    this.securityContextConstraints = options.securityContextConstraints ?? false;
  }
}
