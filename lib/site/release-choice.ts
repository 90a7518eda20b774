import type { Construct } from 'constructs';
import { requireObject } from '../core/require-object';
import { PieRelease } from '../upstream/catalog/pie-release';
import type { ImageName, ReleaseData } from '../upstream/catalog/release-data';
import { RookRelease } from '../upstream/catalog/rook-release';
import { TopoLvmRelease } from '../upstream/catalog/topolvm-release';
import type { Releases } from './releases';

/** The releases of a site, none left open. */
export class ReleaseChoice {
  private readonly releases: readonly ReleaseData[];

  public constructor(choice: Releases = {}, scope?: Construct) {
    const { rook = RookRelease.V1_20, topolvm = TopoLvmRelease.V0_41, pie = PieRelease.V0_17 } = choice;
    this.releases = Object.entries({ rook, topolvm, pie }).map(([name, release]) => requireObject(release, '_data', {
      where: `releases.${name}`, kind: 'a release', fix: 'Write for example RookRelease.V1_20, TopoLvmRelease.V0_41 or PieRelease.V0_17',
    }, scope)._data);
  }

  /** The version of every data file that a release decides on. */
  public schemas(): Record<string, string> {
    return Object.assign({}, ...this.releases.map((release) => release.schemas));
  }

  /** Upstream's reference of an image; every name is held by exactly one project. */
  public image(name: ImageName): string {
    for (const release of this.releases) {
      const reference = release.images[name];
      if (reference !== undefined) return reference;
    }
    throw new Error(`The catalog holds no image "${name}" for the releases of this site.`);
  }
}
