import type { Rule } from '../admission/rule';
import { title } from '../admission/rules/read';
import type { Document } from '../document';
import type { Finding } from '../finding';
import { edgesOf } from './edges';
import { phaseOf, rankOf } from './phase-of';
import type { Plan, PlanEdge, PlanStep } from './plan';
import { CYCLE, LATER_PHASE } from './plan-rules';
import { topological } from './topological';

/** Puts objects into stages, and inside a stage each after what it needs, else in the order given. */
export function planOf(documents: readonly Document[]): Plan {
  const edges = edgesOf(documents);
  const phases = documents.map(phaseOf);
  const problems: Finding[] = [];
  const near: PlanEdge[] = [];
  for (const edge of edges) {
    const distance = rankOf(phases[edge.target]) - rankOf(phases[edge.source]);
    if (distance > 0 && !edge.optional) problems.push(later(documents, phases, edge));
    if (distance === 0) near.push(edge);
  }
  const wishes = targetsOf(near);
  const needs = targetsOf(near.filter((edge) => !edge.optional));
  const steps = stages(documents, phases).map(({ phase, members }): PlanStep => {
    const wished = topological(members, wishes);
    const { order, cycles } = wished.cycles.length === 0 ? wished : topological(members, needs);
    for (const cycle of cycles) problems.push(circle(documents, cycle));
    return { phase, documents: order.map((index) => documents[index]) };
  });
  return { steps, edges, problems };
}

function targetsOf(edges: readonly PlanEdge[]): Map<number, number[]> {
  const needs = new Map<number, number[]>();
  for (const { source, target } of edges) {
    const targets = needs.get(source);
    if (targets) targets.push(target);
    else needs.set(source, [target]);
  }
  return needs;
}

function stages(documents: readonly Document[], phases: readonly string[]): { phase: string; members: number[] }[] {
  const members = new Map<string, number[]>();
  documents.forEach((_, index) => {
    const peers = members.get(phases[index]);
    if (peers) peers.push(index);
    else members.set(phases[index], [index]);
  });
  return [...members].map(([phase, list]) => ({ phase, members: list })).sort((a, b) => rankOf(a.phase) - rankOf(b.phase));
}

function later(documents: readonly Document[], phases: readonly string[], { source, target, reason }: PlanEdge): Finding {
  const needed = documents[target];
  return problem(LATER_PHASE, documents[source], reason,
    `it is applied in ${phases[source]} but needs ${title(needed)} of ${needed.origin}, which is applied in ${phases[target]}`);
}

function circle(documents: readonly Document[], cycle: readonly number[]): Finding {
  const names = cycle.map((index) => `${title(documents[index])} of ${documents[index].origin}`);
  return problem(CYCLE, documents[cycle[0]], '', `objects need one another: ${names.join(' -> ')}`);
}

function problem(rule: Rule, document: Document, property: string, message: string): Finding {
  return {
    rule: rule.id, severity: rule.severity, message, why: rule.why, fix: rule.fix, origin: document.origin, object: title(document), property,
  };
}
