import type { ReleaseData } from '../../../upstream/catalog/release-data';
import type { Document } from '../../document';
import type { Violation } from '../rule';
import type { World } from '../world';

/** An upstream project whose releases are tested with some releases of Kubernetes. */
export interface TestedProject {
  /** What people call it. */
  readonly title: string;
  /** The name that its releases go by in the facts of a site. */
  readonly key: string;
  /** What the catalog holds, newest first. */
  readonly releases: readonly ReleaseData[];
}

/** What there is to say of a project's workloads when the site's Kubernetes is none that its release was tested with. */
export function* outsideTestedRange(world: World, { title, key, releases }: TestedProject, workloads: readonly Document[]): Iterable<Violation> {
  const { kubernetes } = world.facts;
  const release = releases.find(({ version }) => version === world.facts.releases?.[key]) ?? releases[0];
  const { oldest, newest } = release.kubernetes;
  if (kubernetes === undefined || (minor(kubernetes) >= minor(oldest) && minor(kubernetes) <= minor(newest))) return;
  for (const document of workloads) {
    yield { document, property: '', message: `The site runs Kubernetes ${kubernetes}, ${title} ${release.version} is tested with ${oldest} to ${newest}` };
  }
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}
