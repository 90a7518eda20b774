import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { PodSecurity } from './pod-security';
import type { Site } from './site';

const ENFORCE = 'pod-security.kubernetes.io/enforce';
const LEVELS = [PodSecurity.RESTRICTED, PodSecurity.BASELINE, PodSecurity.PRIVILEGED];

/** What a construct needs of the namespace it puts its objects into. */
export interface NamespaceNeeds {
  /** The least restrictive level that its pods need. */
  readonly podSecurity: PodSecurity;
  readonly labels?: Readonly<Record<string, string>>;
}

/** A namespace that several constructs may share: the widest pod security and all labels win. */
export class SiteNamespace extends Manifest {
  /**
   * Adds the namespace to the site, or the needs to the namespace that is there already.
   *
   * @throws when two constructs want different values of one label
   */
  public static ensure(site: Site, name: string, needs: NamespaceNeeds): SiteNamespace {
    const id = `namespace-${name}`;
    const namespace = (site.node.tryFindChild(id) as SiteNamespace | undefined) ?? new SiteNamespace(site, id, requireName(name, 'namespace', site));
    namespace.admit(needs);
    return namespace;
  }

  private readonly wanted: Record<string, string> = {};

  private constructor(site: Site, id: string, name: string) {
    super(site, id, { apiVersion: 'v1', kind: 'Namespace', name, phase: Phase.NAMESPACES });
  }

  private admit(needs: NamespaceNeeds): void {
    for (const [key, value] of Object.entries(needs.labels ?? {})) {
      if ((this.wanted[key] ?? value) !== value) {
        throw refusal({
          where: `namespace ${this.name}`,
          what: `two constructs want the label ${key} to be "${this.wanted[key]}" and "${value}"`,
          why: 'A label has one value',
          fix: 'Put one of them into another namespace',
        }, this);
      }
      this.wanted[key] = value;
    }
    const present = LEVELS.indexOf(this.wanted[ENFORCE] as PodSecurity);
    this.wanted[ENFORCE] = LEVELS[Math.max(present, LEVELS.indexOf(needs.podSecurity))];
    Object.entries(this.wanted).forEach(([key, value]) => this.metadata.addLabel(key, value));
  }
}
