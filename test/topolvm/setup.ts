import { StorageApp, Site, SiteProps, topolvm } from 'rookery';
import { objectOf } from '../support/objects';

/** A thick device class on a volume group of its own. */
export function thick(name = 'ssd', options: Partial<topolvm.ThickDeviceClassOptions> = {}): topolvm.DeviceClass {
  return topolvm.DeviceClass.thick(name, { volumeGroup: `vg-${name}`, ...options });
}

/** A thin device class on a pool of its own. */
export function thin(name = 'hdd', options: Partial<topolvm.ThinDeviceClassOptions> = {}): topolvm.DeviceClass {
  return topolvm.DeviceClass.thin(name, { volumeGroup: `vg-${name}`, thinPool: 'pool0', overprovisionRatio: 2, ...options });
}

/** A site with TopoLVM; one thick device class unless told otherwise. */
export function install(props: topolvm.TopoLvmProps = {}, siteProps: SiteProps = {}): { site: Site; lvm: topolvm.TopoLvm } {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', siteProps);
  const classes = props.deviceClasses ?? props.pools ? {} : { deviceClasses: [thick()] };
  return { site, lvm: new topolvm.TopoLvm(site, 'topolvm', { ...classes, ...props }) };
}

/** What lvmd reads, parsed. */
export function configOf(site: Site, name = 'topolvm-lvmd-0'): any {
  return JSON.parse(objectOf(site, 'ConfigMap', name).data['lvmd.yaml']);
}

/** The pod that a workload makes. */
export function podOf(site: Site, kind: string, name: string): any {
  return objectOf(site, kind, name).spec.template.spec;
}

/** A container of a workload by name. */
export function containerOf(site: Site, kind: string, name: string, container = name): any {
  return podOf(site, kind, name).containers.find((each: any) => each.name === container);
}
