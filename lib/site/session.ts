import type { Chart } from 'cdk8s';
import { engine, judge, Judgement } from './judgement';
import type { Site } from './site';

const SLOT = Symbol.for('rookery.Session');

/** What was judged during the synthesis that is running, if one is. */
interface Slot {
  judgements?: Map<Chart, Judgement>;
}

/** An app as far as sessions are concerned; it may come from another copy of cdk8s. */
export interface Root {
  [SLOT]?: Slot;
  synth?: () => void;
  synthYaml?: () => string;
}

/**
 * Makes an app judge each of its sites once per synthesis.
 *
 * A plain cdk8s app validates everything once for itself and once more for each of its other charts, and asks each chart for its
 * objects besides. Judging a site anew each time would let the cost grow with the square of the number of sites.
 */
export function attach(root: Root, announce?: (judgements: Judgement[]) => void): void {
  if (SLOT in root) return;
  const slot: Slot = {};
  Object.defineProperty(root, SLOT, { value: slot });
  const { synth, synthYaml } = root;
  if (synth) root.synth = () => within(slot, () => synth.call(root), announce);
  if (synthYaml) root.synthYaml = () => within(slot, () => synthYaml.call(root), announce);
}

/** The judgement of a site, taken anew unless a synthesis is running that took it already. */
export function judgementOf(site: Site): Judgement {
  const judgements = (site.node.root as Root)[SLOT]?.judgements;
  const known = judgements?.get(site);
  if (known) return known;
  site._prepare();
  const judgement = judge(site, site._facts(), site._acknowledgements);
  judgements?.set(site, judgement);
  return judgement;
}

/** The errors of a site as texts, the form in which a construct reports them to its app. */
export function validationOf(site: Site): string[] {
  return judgementOf(site).errors.map((finding) => engine().describe(finding));
}

/** A plain app prints nothing by itself; what it lets through with a warning is said here. */
export function warn(judgements: Judgement[]): void {
  const text = engine().warnings(judgements.flatMap((judgement) => judgement.findings));
  if (text !== '') process.stderr.write(text);
}

function within<T>(slot: Slot, work: () => T, announce?: (judgements: Judgement[]) => void): T {
  if (slot.judgements) return work();
  slot.judgements = new Map();
  try {
    const result = work();
    announce?.([...slot.judgements.values()]);
    return result;
  } finally {
    slot.judgements = undefined;
  }
}
