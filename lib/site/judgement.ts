import { ApiObject, Chart } from 'cdk8s';
import { Manifest } from '../core/manifest';
import type { Document } from '../engine/document';
import type { SiteFacts } from '../engine/facts';
import { Acknowledgement, Finding, Severity } from '../engine/finding';
import type { PlanStep } from '../engine/plan/plan';

/** The objects of one Kubernetes cluster, checked and in order. */
export class Judgement {
  public constructor(
    public readonly site: string,
    public readonly findings: readonly Finding[],
    public readonly steps: readonly PlanStep[],
  ) {}

  /** The findings that keep anything from being written. */
  public get errors(): Finding[] {
    return this.findings.filter((finding) => finding.severity === Severity.ERROR);
  }

  /**
   * The objects in the order they are applied in.
   *
   * @throws with all findings at once when there are errors
   */
  public require(): any[] {
    const { errors } = this;
    if (errors.length > 0) throw engine().failure(errors);
    return this.steps.flatMap((step) => step.documents.map((document) => document.object));
  }
}

/** Collects what a chart holds and lets the engine judge it. */
export function judge(chart: Chart, facts: SiteFacts, acknowledgements: readonly Acknowledgement[]): Judgement {
  const documents = documentsOf(chart);
  const { check, planOf } = engine();
  const plan = planOf(documents);
  return new Judgement(facts.site, [...check(documents, facts, acknowledgements), ...plan.problems], plan.steps);
}

/** The engine is loaded when something is judged: programs that only import the library do not pay for it. */
export function engine(): typeof import('../engine/entry') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('../engine/entry');
}

/** The objects of a chart, each with where it came from. */
export function documentsOf(chart: Chart): Document[] {
  const documents: Document[] = [];
  for (const construct of chart.node.findAll()) {
    if (!ApiObject.isApiObject(construct)) continue;
    const phase = Manifest.tryFrom(construct)?.phase;
    documents.push({ object: construct.toJson(), origin: construct.node.path, ...(phase === undefined ? {} : { phase }) });
  }
  return documents;
}
