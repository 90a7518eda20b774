import { requireObject } from '../core/require-object';
import type { ProbedPart, ProbeScheduleFacts } from '../engine/report/probe-schedule';
import { documentsOf, engine } from '../site/judgement';
import type { Site } from '../site/site';

/**
 * What the probes of a site cost and when they start: how many pods in an hour, and how many in one minute by class and by node.
 *
 * Computed from the objects of the site and from its declared nodes, by the schedules that pie itself derives from names.
 */
export class ProbeSchedule {
  /**
   * Counts what is probed in a site as it is now, by PieProbes and by static jobs, whoever described them.
   *
   * @throws when the value is no site
   */
  public static of(site: Site): ProbeSchedule {
    requireObject(site, '_facts', { where: 'site', kind: 'a site', fix: 'Pass the Site that the probes are in' });
    return new ProbeSchedule(site.siteName, engine().probeSchedule(documentsOf(site), site._facts()));
  }

  /** Pods that are started in an hour, those of retries aside. */
  public readonly podsPerHour: number;

  /** Volumes that are made and deleted in an hour. */
  public readonly volumesPerHour: number;

  /** Volumes that are kept to be mounted, one for each probe and node. */
  public readonly keptVolumes: number;

  /** How many jobs start in the busiest minute of an hour, by the name of the node; only nodes whose names are known. */
  public readonly startsPerNode: { readonly [node: string]: number };

  /** How many jobs start in the busiest minute of an hour, by the name of the storage class; at least so many where `unknown` says so. */
  public readonly startsPerClass: { readonly [storageClass: string]: number };

  /** What the site does not tell, one sentence each; empty when everything was counted. */
  public readonly unknown: string[];

  private constructor(private readonly siteName: string, private readonly facts: ProbeScheduleFacts) {
    this.podsPerHour = facts.podsPerHour;
    this.volumesPerHour = facts.volumesPerHour;
    this.keptVolumes = facts.keptVolumes;
    this.startsPerNode = startsOf(facts.nodes);
    this.startsPerClass = startsOf(facts.classes);
    this.unknown = facts.unknown.map((each) => `${each}.`);
  }

  /** A table of it, to be printed where changes are reviewed. */
  public toString(): string {
    const { classes, nodes } = this.facts;
    const rows = [['', 'pods an hour', 'at once', 'in minute'], ...classes.map((part) => row('class', part)), ...nodes.map((part) => row('node', part))];
    const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
    return [
      `Probes of ${this.siteName}: ${this.podsPerHour} pods and ${this.volumesPerHour} new volumes an hour, ${this.keptVolumes} volumes kept`,
      ...(classes.length === 0 ? [] : rows.map((cells) => cells.map((cell, column) => aligned(cell, widths[column], column)).join('  '))),
      ...(this.unknown.length === 0 ? [] : ['Not known:', ...this.unknown.map((each) => `- ${each}`)]),
    ].join('\n');
  }
}

function startsOf(parts: readonly ProbedPart[]): { [name: string]: number } {
  return Object.fromEntries(parts.map(({ name, starts }) => [name, starts]));
}

function row(kind: string, { name, podsPerHour, starts, minute, atLeast }: ProbedPart): string[] {
  return [`${kind} ${name}`, String(podsPerHour), `${atLeast ? '>= ' : ''}${starts}`, minute === undefined ? '?' : `:${String(minute).padStart(2, '0')}`];
}

/** Names to the left, numbers to the right. */
function aligned(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
