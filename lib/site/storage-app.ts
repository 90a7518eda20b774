import { App, Chart } from 'cdk8s';
import { refusal } from '../core/problem';
import { engine, judge, Judgement } from './judgement';
import { attach, judgementOf } from './session';
import { Site } from './site';

/** The syntax that manifests are written in. */
export enum OutputFormat {
  /** YAML, one document for each object. */
  YAML = 'yaml',
  /** JSON, one List for each file. */
  JSON = 'json',
}

/** Where and how an app writes. */
export interface StorageAppProps {
  /**
   * The directory that is written to; files of earlier runs that are no longer needed are removed from it, other files are not.
   *
   * @default - the value of the environment variable CDK8S_OUTDIR, as the cdk8s command sets it, else `dist`
   */
  readonly outdir?: string;

  /**
   * The syntax of the files.
   *
   * @default OutputFormat.YAML
   */
  readonly format?: OutputFormat;

  /**
   * Whether nothing is printed.
   *
   * @default false
   */
  readonly quiet?: boolean;
}

/** A cdk8s app that writes one folder for each site, with one file for each phase, and prints what it wrote and what it found. */
export class StorageApp extends App {
  private readonly format: OutputFormat;
  private readonly quiet: boolean;

  public constructor(props: StorageAppProps = {}) {
    super(props.outdir === undefined ? {} : { outdir: props.outdir });
    this.format = props.format ?? OutputFormat.YAML;
    this.quiet = props.quiet ?? false;
    attach(this);
  }

  /**
   * Checks every site and writes all files, or none.
   *
   * @throws with all findings at once when there are errors, and when the directory cannot be written
   */
  public override synth(): void {
    const { failure, render, summary, writeFiles } = engine();
    const judgements = this.judgements();
    const errors = judgements.flatMap((judgement) => judgement.errors);
    const complaints = this.complaints();
    if (errors.length + complaints.length > 0) throw failure(errors, complaints);
    const files = new Map<string, string>();
    for (const { site, steps } of judgements) {
      for (const step of steps) files.set(`${site}/${step.phase}.${this.format}`, render(step.documents, this.format));
    }
    writeFiles(files, this.outdir);
    if (!this.quiet) process.stdout.write(summary(judgements, this.outdir, this.format));
  }

  /** Sites, and plain charts as sites of which nothing is known. */
  private judgements(): Judgement[] {
    const judgements = new Map<string, Judgement>();
    for (const chart of this.node.findAll().filter((construct) => Chart.isChart(construct))) {
      const inner = chart.node.scopes.slice(0, -1).some((scope) => Chart.isChart(scope));
      if (inner && !Site.isSite(chart)) continue;
      const judgement = Site.isSite(chart) ? judgementOf(chart as Site) : judge(chart as Chart, { site: chart.node.id }, []);
      if (judgements.has(judgement.site)) {
        throw refusal({
          where: 'id',
          what: `there are two sites or charts named "${judgement.site}"`,
          why: 'Their manifests would be written to the same folder',
          fix: 'Give every site a name of its own',
        }, chart);
      }
      judgements.set(judgement.site, judgement);
    }
    return [...judgements.values()];
  }

  /** What other libraries' constructs have to say against themselves. */
  private complaints(): string[] {
    return this.node.findAll()
      .filter((construct) => !Site.isSite(construct))
      .flatMap((construct) => construct.node.validate().map((message) => `[${construct.node.path}] ${message}`));
  }
}
