import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { Site } from '../../site/site';
import type { ImageName } from '../../upstream/catalog/release-data';
import { ROOK_RELEASES } from '../../upstream/catalog/rook';
import type { DriverType } from '../rbac/csi-driver-rules';
import { driversMadeByRook } from '../release/layout-of';
import { CephFsClientType } from './cephfs-client-type';
import { CsiDriver } from './csi-driver';
import type { CsiDriverDefaults } from './csi-driver-defaults';
import type { CsiOptions } from './csi-options';
import { SETTINGS, SHARED } from './made-by-rook';

type Options = { readonly [property: string]: any };

const IMAGES: Readonly<Record<string, ImageName>> = {
  ROOK_CSI_CEPH_IMAGE: 'cephCsi',
  ROOK_CSI_REGISTRAR_IMAGE: 'csiNodeDriverRegistrar',
  ROOK_CSI_PROVISIONER_IMAGE: 'csiProvisioner',
  ROOK_CSI_ATTACHER_IMAGE: 'csiAttacher',
  ROOK_CSI_RESIZER_IMAGE: 'csiResizer',
  ROOK_CSI_SNAPSHOTTER_IMAGE: 'csiSnapshotter',
  ROOK_CSIADDONS_IMAGE: 'csiAddons',
};

/** What the drivers are without a word about it, in every release. */
const BUILT_IN: CsiDriverDefaults = {
  // Without the setting, a definition that happens to be there would decide.
  deployCsiAddons: false,
  cephFsClientType: CephFsClientType.KERNEL,
  nodePlugin: { priorityClassName: 'system-node-critical', tolerations: [{ operator: 'Exists' }] },
  controllerPlugin: { priorityClassName: 'system-cluster-critical' },
};

/**
 * The settings out of which a Rook that writes the drivers itself makes them; none for one that leaves it to others.
 *
 * @throws when a driver is told something that has no setting
 */
export function csiSettings(scope: IConstruct, options: CsiOptions): { [name: string]: string } {
  const made = driversMadeByRook(scope);
  if (made.length === 0) return {};
  const drivers = (options.drivers ?? [CsiDriver.rbd(), CsiDriver.cephFs()]).filter((driver) => made.includes(driver._type));
  const site = Site.siteOf(scope);
  return {
    ROOK_USE_CSI_OPERATOR: 'true',
    ...Object.fromEntries(made.map((type) => [`ROOK_CSI_ENABLE_${type.toUpperCase()}`, String(drivers.some((driver) => driver._type === type))])),
    ...Object.fromEntries(Object.entries(IMAGES).map(([name, image]) => [name, site._image(image)])),
    ROOK_CSI_KUBELET_DIR_PATH: site.platform.kubeletDirectory,
    ...new Writer(scope, drivers, options).settings(),
  };
}

class Writer {
  private readonly release: string;
  /** The release in which it all can be said. */
  private readonly other: string;
  private readonly defaults: CsiDriverDefaults;

  public constructor(private readonly scope: IConstruct, private readonly drivers: readonly CsiDriver[], options: CsiOptions) {
    this.release = Site.siteOf(scope)._schemaVersion('rook')!;
    this.other = ROOK_RELEASES.find(({ makesDrivers }) => makesDrivers.length === 0)!.version;
    this.defaults = options.defaults ?? {};
    if (drivers.length === 0) return;
    if (options.operator?.logVerbosity !== undefined) this.refuse('csi.operator.logVerbosity', 'It has no setting for it');
    this.refuseUnknown(this.defaults, 'csi.defaults', drivers[0]._type);
    for (const { _type, _options } of drivers) this.refuseUnknown(_options, `csi.drivers.${_type}`, _type);
  }

  public settings(): { [name: string]: string } {
    for (const property of SHARED) this.refuseApart(property);
    return Object.assign({}, ...Object.entries(SETTINGS).flatMap(([path, { of, write }]) => {
      const drivers = of === 'rbd' ? this.drivers.filter(({ _type }) => _type === 'rbd') : this.drivers;
      if (of !== 'each') this.refuseDifferent(path, drivers);
      return drivers.map((driver) => {
        const value = this.valueOf(driver, path);
        const written = value === undefined ? {} : write(value, driver._type);
        return typeof written === 'string' ? this.refuse(`csi.defaults.${path}`, written) : written;
      });
    }));
  }

  /** Refuses what has no setting, wherever it is said. */
  private refuseUnknown(options: Options, where: string, type: DriverType, path = ''): void {
    for (const [name, value] of Object.entries(options)) {
      if (value === undefined) continue;
      const own = `${path}${name}`;
      const written = SETTINGS[own]?.write(value, type);
      if (typeof written === 'string') this.refuse(`${where}.${own}`, written);
      if (written !== undefined) continue;
      if (!Object.keys(SETTINGS).some((known) => known.startsWith(`${own}.`))) this.refuse(`${where}.${own}`, 'It has no setting for it');
      this.refuseUnknown(value, where, type, `${own}.`);
    }
  }

  private refuseDifferent(path: string, drivers: readonly CsiDriver[]): void {
    const [first, ...others] = drivers;
    const other = others.find((each) => printed(this.valueOf(each, path)) !== printed(this.valueOf(first, path)));
    if (other === undefined) return;
    const owner = at(other._options, path) === undefined ? first : other;
    throw refusal({
      where: `csi.drivers.${owner._type}.${path}`,
      what: `the drivers for ${first._type} and ${other._type} differ in it`,
      why: `Rook ${this.release} has one setting for all drivers; from ${this.other} on each has its own`,
      fix: 'Give the same value to csi.defaults',
    }, this.scope);
  }

  private refuseApart(property: string): void {
    for (const driver of this.drivers) {
      const [node, controller] = ['nodePlugin', 'controllerPlugin'].map((plugin) => this.valueOf(driver, `${plugin}.${property}`));
      if (printed(node) === printed(controller)) continue;
      throw refusal({
        where: `csi.drivers.${driver._type}.${node === undefined ? 'controllerPlugin' : 'nodePlugin'}.${property}`,
        what: 'the two plugins of the driver differ in it',
        why: `Rook ${this.release} has one setting for both; from ${this.other} on each has its own`,
        fix: 'Give the same value to nodePlugin and controllerPlugin',
      }, this.scope);
    }
  }

  private refuse(where: string, why: string): never {
    throw refusal({
      where,
      what: `Rook ${this.release} cannot be told this`,
      why: `It writes the drivers itself, out of its settings. ${why}`,
      fix: `Run Rook ${this.other}, which has it, or leave it out`,
    }, this.scope);
  }

  /** What holds for a driver: its own value before the common one; resources are told container by container. */
  private valueOf(driver: CsiDriver, path: string): any {
    const values = [driver._options, this.defaults, BUILT_IN].map((options) => at(options, path)).filter((value) => value !== undefined);
    return path.endsWith('.resources') && values.length > 1 ? Object.assign({}, ...values.reverse()) : values[0];
  }
}

function at(options: Options, path: string): any {
  return path.split('.').reduce<any>((value, name) => value?.[name], options);
}

function printed(value: unknown): string | undefined {
  return JSON.stringify(value);
}
