import type { IConstruct } from 'constructs';
import { Site } from '../../site/site';
import { ROOK_RELEASES } from '../../upstream/catalog/rook';
import type { DriverType } from '../rbac/csi-driver-rules';
import type { ReleaseLayout } from './release-layout';
import { V1_19 } from './v1-19';
import { V1_20 } from './v1-20';

const LAYOUTS: Readonly<Record<string, ReleaseLayout>> = { '1.19': V1_19, '1.20': V1_20 };

/** How the release of Rook that the site of a construct runs wants things written. */
export function layoutOf(scope: IConstruct): ReleaseLayout {
  return layoutOfRelease(Site.siteOf(scope)._schemaVersion('rook')!);
}

/** Drivers whose objects the site's Rook writes by itself, along with the images and defaults of all; none where that is ours. */
export function driversMadeByRook(scope: IConstruct): readonly DriverType[] {
  const version = Site.siteOf(scope)._schemaVersion('rook');
  return ROOK_RELEASES.find((release) => release.version === version)?.makesDrivers ?? [];
}

/** How a release of Rook, such as `1.20.6`, wants things written. */
export function layoutOfRelease(version: string): ReleaseLayout {
  const layout = LAYOUTS[version.split('.', 2).join('.')];
  if (layout === undefined) throw new Error(`The catalog has Rook ${version}, but lib/rook/release does not say how it is installed.`);
  return layout;
}
