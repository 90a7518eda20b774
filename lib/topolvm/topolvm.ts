import { Construct } from 'constructs';
import { Brand } from '../core/brand';
import { requireName } from '../core/names';
import { partId } from '../core/part-id';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { requireId } from '../core/require-id';
import type { Size } from '../core/size';
import { CustomResourceDefinitions, Definitions } from '../site/custom-resource-definitions';
import { PodSecurity } from '../site/pod-security';
import { Site } from '../site/site';
import { SiteNamespace } from '../site/site-namespace';
import { addAccess } from './access';
import { addAgents } from './agents';
import { addController } from './controller';
import type { DeviceClass } from './device-class';
import { addExtender, schedulerConfiguration } from './extender';
import { Installation } from './installation';
import type { LvcreateOptionClass } from './lvcreate-option-class';
import { Lvmd } from './lvmd';
import { lvmdOfPlatform } from './lvmd-of-platform';
import { MINIMUM_BLOCK } from './minimum-sizes';
import { DRIVER, NAMES } from './names';
import { poolsOf, requirePriority, requireReplicas, requireScheduling } from './requirements';
import { Scheduling } from './scheduling';
import { TopoLvmStorageClass } from './storage-class';
import type { TopoLvmStorageClassOptions } from './storage-class-options';
import type { TopoLvmProps } from './topolvm-props';
import { addWebhook } from './webhook';

const BRAND = new Brand<TopoLvm>('TopoLvm');

/**
 * TopoLVM: local volumes that LVM makes on the node where their pod runs.
 *
 * A cluster has one, since its driver has one name.
 *
 * @see https://github.com/topolvm/topolvm/tree/v0.41.0/charts/topolvm
 */
export class TopoLvm extends Construct {
  /** Whether the value is a TopoLvm, also one of another copy of this package. */
  public static isTopoLvm(value: any): boolean {
    return BRAND.has(value);
  }

  /** The namespace of its pods. */
  public readonly namespace: string;

  /** The name of the CSI driver. */
  public readonly driverName: string = DRIVER;

  /** The priority class for pods that use its volumes: they have nowhere else to go when a node is full. */
  public readonly priorityClassName: string = NAMES.priorityClass;

  /** The device classes of all nodes, each name once. */
  public readonly deviceClasses: DeviceClass[];

  /** The named arguments for `lvcreate` of all nodes, each name once. */
  public readonly lvcreateOptionClasses: LvcreateOptionClass[];

  /** Whether snapshots can be taken. */
  public readonly snapshots: boolean;

  /**
   * The device classes of all pools, also those of one name.
   *
   * @internal
   */
  public readonly _allDeviceClasses: readonly DeviceClass[];

  /**
   * The named arguments for `lvcreate` of all pools, also those of one name.
   *
   * @internal
   */
  public readonly _allOptionClasses: readonly LvcreateOptionClass[];

  /** @internal */
  public readonly _minimumBlockSize: Size;

  private readonly scheduling: Scheduling;

  /**
   * Installs TopoLVM.
   *
   * @throws when device classes are missing or contradict each other, when names are taken twice, or when replicas would not know of each other
   */
  public constructor(scope: Construct, id: string, props: TopoLvmProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const site = Site.siteOf(this);
    const { controller = {}, agents = {}, snapshots = true, scheduling = Scheduling.byStorageCapacity() } = props ?? {};
    const pools = poolsOf(props ?? {}, this);
    const lvmd = lvmdOfPlatform(props?.lvmd ?? Lvmd.managed(), site, this);
    requireReplicas(controller, this);
    this.namespace = requireName(props?.namespace ?? 'topolvm-system', 'namespace', this);
    this._allDeviceClasses = pools.flatMap((pool) => pool.deviceClasses);
    this._allOptionClasses = pools.flatMap((pool) => pool.lvcreateOptionClasses);
    this.deviceClasses = once(this._allDeviceClasses);
    this.lvcreateOptionClasses = once(this._allOptionClasses);
    this.snapshots = snapshots;
    this._minimumBlockSize = controller.minimumAllocation?.block ?? MINIMUM_BLOCK;
    this.scheduling = requireScheduling(scheduling, this.deviceClasses, this);
    const extender = scheduling._extender;

    CustomResourceDefinitions.ensure(this, Definitions.TOPOLVM);
    SiteNamespace.ensure(site, this.namespace, {
      podSecurity: PodSecurity.PRIVILEGED,
      // The pods that a webhook is made of must start without it.
      labels: { [`${DRIVER}/webhook`]: 'ignore' },
    });
    const installation = new Installation(this, site, this.namespace, props?.secureMetrics);
    addAccess(installation, { lvmd: lvmd._hasOwnPods, snapshots });
    this.addDriver(installation, extender === undefined, requirePriority(props?.priorityClassValue, this));
    addController(installation, controller, { snapshots, certificate: extender?.certificate });
    for (const pool of pools) addAgents(installation, pool, lvmd, agents);
    if (extender === undefined) return;
    addExtender(installation, extender);
    addWebhook(installation, extender);
  }

  /**
   * Adds a storage class over a device class.
   *
   * @throws when the device class or the lvcreate option class is none of this TopoLVM, or when the name cannot be one or is taken
   */
  public addStorageClass(name: string, options: TopoLvmStorageClassOptions): TopoLvmStorageClass {
    return new TopoLvmStorageClass(this, partId(this, 'storage-class', name), { ...options, className: name, topolvm: this });
  }

  /**
   * The file that tells kube-scheduler of the extender, to be put on the nodes that it runs on and named by its `--config`.
   *
   * @param kubeconfig the file on those nodes by which kube-scheduler finds the API server; `/etc/kubernetes/scheduler.conf` where kubeadm set it up
   * @throws when the scheduler learns by capacity tracking, and has to be told nothing
   */
  public kubeSchedulerConfiguration(kubeconfig = '/etc/kubernetes/scheduler.conf'): { [field: string]: any } {
    const extender = this.scheduling._extender;
    if (extender !== undefined) return schedulerConfiguration(extender, kubeconfig);
    throw refusal({
      where: 'scheduling',
      what: 'there is no extender',
      why: 'With capacity tracking kube-scheduler needs no configuration',
      fix: 'Leave kube-scheduler as it is, or set scheduling: topolvm.Scheduling.byExtender({ certificate })',
    }, this);
  }

  private addDriver(installation: Installation, tracked: boolean, priority: number): void {
    installation.add('driver', {
      apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', name: DRIVER, phase: Phase.OPERATORS, clusterWide: true,
      body: { spec: { attachRequired: false, podInfoOnMount: true, ...(tracked ? { storageCapacity: true } : {}), volumeLifecycleModes: ['Persistent'] } },
    });
    installation.add('priority-class', {
      apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', name: NAMES.priorityClass, phase: Phase.ACCESS, clusterWide: true,
      body: { value: priority, description: 'For pods that use volumes of TopoLVM, which they cannot take elsewhere.' },
    });
  }
}

function once<T extends { readonly name: string }>(classes: readonly T[]): T[] {
  return [...new Map(classes.map((each) => [each.name, each])).values()];
}
