import { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { Site } from '../../site/site';
import { whole } from '../numbers';
import { ROOK_LABELS } from '../rbac/labels';
import { driversMadeByRook } from '../release/layout-of';
import { CephFsClientType } from './cephfs-client-type';
import { CsiDriver } from './csi-driver';
import type { CsiDriverDefaults } from './csi-driver-defaults';
import type { CsiOptions } from './csi-options';
import { driverAccess } from './driver-access';
import { requireWorkloadNames } from './driver-names';
import type { DriverNetworks } from './driver-networks';
import { driverSpec, type DriverSpec } from './driver-spec';
import { IMAGE_SET, imageSet } from './image-set';
import { SnapshotPolicy } from './snapshot-policy';

/**
 * Fields of the common defaults that the CSI operator passes over for a Driver that says anything of its own about the same plugin,
 * as ours do, since they name their accounts: ceph/ceph-csi-operator internal/controller/driver_controller.go, mergeDriverSpecs.
 */
const UNMERGED = { nodePlugin: ['topology'], controllerPlugin: ['hostNetwork', 'deploymentStrategy'] } as const;

/** The drivers of one operator with what they have in common and what they may do. */
export class CsiDrivers extends Construct {
  public constructor(
    scope: Construct, id: string, private readonly namespace: string, options: CsiOptions, private readonly networks: DriverNetworks,
  ) {
    super(scope, id);
    const site = Site.siteOf(this);
    const drivers = options.drivers ?? [CsiDriver.rbd(), CsiDriver.cephFs()];
    this.refuseTwice(drivers);
    this.refuseSharedPort(drivers, options.defaults ?? {});
    const common = driverSpec(options.defaults ?? {}, 'csi.defaults', this);
    const verbosity = whole(options.operator?.logVerbosity, 0, 3, 'csi.operator.logVerbosity', this);
    const madeByRook = driversMadeByRook(this);
    if (madeByRook.length === 0) {
      imageSet(this, site, namespace);
      this.writeDefaults(withBuiltIn(site, common), verbosity);
    }
    for (const driver of drivers) this.writeDriver(driver, common, options.defaults ?? {}, madeByRook.length > 0);
  }

  private writeDefaults(common: DriverSpec, verbosity: number | undefined): void {
    new Manifest(this, 'defaults', {
      apiVersion: 'csi.ceph.io/v1',
      kind: 'OperatorConfig',
      name: 'ceph-csi-operator-config',
      namespace: this.namespace,
      phase: Phase.OPERATORS,
      labels: ROOK_LABELS,
      body: {
        spec: {
          ...(verbosity === undefined ? {} : { log: { verbosity } }),
          driverSpecDefaults: {
            imageSet: { name: IMAGE_SET },
            ...common,
            nodePlugin: without(common.nodePlugin, UNMERGED.nodePlugin),
            controllerPlugin: this.attached(without(common.controllerPlugin, UNMERGED.controllerPlugin)),
          },
        },
      },
    });
  }

  /** @param defaultsByRook whether the common defaults are not ours, so that a driver has to say all by itself */
  private writeDriver(driver: CsiDriver, common: DriverSpec, defaults: CsiDriverDefaults, defaultsByRook: boolean): void {
    const type = driver._type;
    const options = driver._options;
    const name = `${this.namespace}.${type}.csi.ceph.com`;
    const addons = type !== 'nfs' && (options.deployCsiAddons ?? defaults.deployCsiAddons ?? false);
    requireWorkloadNames(name, { addons, metrics: metricsPort(driver, defaults) !== undefined }, this);
    if (type !== 'rbd') this.refuseTopology(driver);
    const spec = driverSpec(options, `csi.drivers.${type}`, this);
    const accounts = driverAccess(this, this.namespace, type, name);
    if (driversMadeByRook(this).includes(type)) return;
    const all = withBuiltIn(Site.siteOf(this), common);
    const { nodePlugin, controllerPlugin, ...rest } = defaultsByRook ? all : { nodePlugin: {}, controllerPlugin: {} };
    const shared = type === 'rbd' ? UNMERGED.nodePlugin : [];
    new Manifest(this, type, {
      apiVersion: 'csi.ceph.io/v1',
      kind: 'Driver',
      name,
      namespace: this.namespace,
      phase: Phase.OPERATORS,
      labels: ROOK_LABELS,
      overrides: options.overrides,
      body: {
        spec: {
          ...rest,
          // Its identity may not look at snapshots, and without them its controller would end again and again.
          ...(type === 'nvmeof' ? { snapshotPolicy: SnapshotPolicy.NONE } : {}),
          ...spec,
          nodePlugin: { serviceAccountName: accounts.nodeplugin.name, ...nodePlugin, ...only(common.nodePlugin, shared), ...spec.nodePlugin },
          controllerPlugin: {
            serviceAccountName: accounts.ctrlplugin.name,
            ...controllerPlugin,
            ...only(common.controllerPlugin, UNMERGED.controllerPlugin),
            // Annotations of a driver take the place of the common ones.
            ...spec.controllerPlugin.annotations === undefined ? spec.controllerPlugin : this.attached(spec.controllerPlugin),
          },
        },
      },
    });
  }

  private attached(controllerPlugin: Readonly<Record<string, unknown>>): object {
    return { ...controllerPlugin, annotations: this.networks.annotations(controllerPlugin.annotations) };
  }

  private refuseTopology(driver: CsiDriver): void {
    if (driver._options.nodePlugin?.topologyDomainLabels === undefined) return;
    throw refusal({
      where: `csi.drivers.${driver._type}.nodePlugin.topologyDomainLabels`,
      what: `the driver for ${driver._type} was given topology labels`,
      why: 'Only the driver for block volumes knows topology; the CSI operator passes the labels over for all others',
      fix: 'Give them to CsiDriver.rbd(), or to csi.defaults',
    }, this);
  }

  private refuseSharedPort(drivers: readonly CsiDriver[], defaults: CsiDriverDefaults): void {
    const owners = new Map<number, string>();
    for (const driver of drivers) {
      const port = metricsPort(driver, defaults);
      if (port === undefined) continue;
      const owner = owners.get(port);
      owners.set(port, driver._type);
      if (owner === undefined) continue;
      throw refusal({
        where: `csi.drivers.${driver._type}.livenessMetricsPort`,
        what: `the drivers for ${owner} and ${driver._type} both serve metrics on port ${port}`,
        why: 'Node plugins are on the network of their host, where only one of them gets the port',
        fix: 'Give each driver a port of its own, for example 9080 and 9081',
      }, this);
    }
  }

  private refuseTwice(drivers: readonly CsiDriver[]): void {
    const types = drivers.map((driver) => driver._type);
    const twice = types.find((type, index) => types.indexOf(type) !== index);
    if (twice === undefined) return;
    throw refusal({
      where: 'csi.drivers',
      what: `there are two drivers of type ${twice}`,
      why: 'Both would have the same name',
      fix: 'Keep one of them; one driver serves all Ceph clusters of the operator',
    }, this);
  }
}

/** The common options with what is decided for all drivers unless they say otherwise. */
function withBuiltIn(site: Site, common: DriverSpec): DriverSpec {
  return {
    cephFsClientType: CephFsClientType.KERNEL,
    ...common,
    nodePlugin: {
      priorityClassName: 'system-node-critical',
      kubeletDirPath: site.platform.kubeletDirectory,
      tolerations: [{ operator: 'Exists' }],
      ...common.nodePlugin,
    },
    controllerPlugin: {
      priorityClassName: 'system-cluster-critical',
      ...(site.platform.securityContextConstraints ? { privileged: true } : {}),
      ...common.controllerPlugin,
    },
  };
}

function metricsPort(driver: CsiDriver, defaults: CsiDriverDefaults): number | undefined {
  return driver._options.livenessMetricsPort ?? defaults.livenessMetricsPort;
}

function only(fields: { readonly [field: string]: unknown }, names: readonly string[]): { [field: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function without(fields: { readonly [field: string]: unknown }, names: readonly string[]): { [field: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
