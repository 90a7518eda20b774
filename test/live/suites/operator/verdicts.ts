import { openSync, readSync } from 'node:fs';
import type { Running } from '../../harness/processes';
import { ACCEPTED, SILENT_SUBJECTS, SUBJECTS } from './subjects';
import type { Subject } from './subjects';

/** What the operator thinks of a cluster. */
export interface Verdict {
  /** What it refuses the cluster for; undefined when it starts to run it. */
  readonly subject?: Subject;
  /** Its own words. */
  readonly text: string;
}

/** Collects what the operator says, in the status of clusters and in its log. */
export class Verdicts {
  private readonly said = new Map<string, Verdict>();
  private readonly log: number;
  private rest = '';

  public constructor(operator: Running) {
    this.log = openSync(operator.log, 'r');
  }

  /** What is said of the cluster of a namespace, if anything is by now. */
  public of(namespace: string): Verdict | undefined {
    this.readLog();
    return this.said.get(namespace);
  }

  /** Takes note of a CephCluster as it is stored. */
  public hear({ metadata, status }: any): void {
    const failed = status?.conditions?.some((condition: any) => condition.type === 'Progressing' && condition.status === 'False');
    // Clusters here have the names of their namespaces; a second one in a namespace is only there to disturb the first.
    if (failed && metadata.name === metadata.namespace) this.note(metadata.namespace, status.message);
  }

  private note(namespace: string, text: string): void {
    // It was stopped in the middle, which says nothing of the cluster.
    if (text.includes('context canceled')) return;
    const subject = SUBJECTS.find(({ refusal }) => refusal.test(text));
    if (subject || ACCEPTED.test(text)) this.said.set(namespace, { subject, text });
  }

  private readLog(): void {
    const part = Buffer.alloc(65_536);
    for (let length = readSync(this.log, part); length > 0; length = readSync(this.log, part)) this.rest += part.toString('utf8', 0, length);
    const lines = this.rest.split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.read(line);
  }

  /** A line is `date time level | package: text`. */
  private read(line: string): void {
    const text = line.replace(/^.*? \| [\w-]+: /, '');
    // Two writes of the status at once can lose the later one, which is in the log all the same.
    const [, namespace, failure] = /^failed to reconcile CephCluster "([^/]+)\/\1"\. (.*)/.exec(text) ?? [];
    if (namespace !== undefined) this.note(namespace, failure);
    for (const subject of SILENT_SUBJECTS) {
      const silenced = subject.refusal.exec(text)?.[1];
      if (silenced !== undefined) this.said.set(silenced, { subject, text });
    }
  }
}
