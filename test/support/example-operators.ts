import { ENVIRONMENT_LEFT_OUT, SETTINGS_LEFT_OUT } from '../rook/facts/differences';
import facts from '../rook/facts/rook-ceph-workloads.json';
import { variablesOf } from './objects';

const CHART_SETTINGS = facts.config['ConfigMap rook-ceph/rook-ceph-operator-config'];
const OPERATOR = facts.workloads['Deployment rook-ceph/rook-ceph-operator'].containers[0];

/** Settings and variables of Rook's operators that differ from those of upstream's chart, and whether one is started otherwise. */
export function operatorDifferences(objects: readonly any[]): string[] {
  const found = new Set<string>();
  for (const { kind, metadata, data, spec } of objects) {
    if (metadata.name === 'rook-ceph-operator-config' && kind === 'ConfigMap') differing(CHART_SETTINGS, data, SETTINGS_LEFT_OUT).forEach((key) => found.add(key));
    if (metadata.name !== 'rook-ceph-operator' || kind !== 'Deployment') continue;
    const [{ args, env }] = spec.template.spec.containers;
    if (JSON.stringify(args) !== JSON.stringify(OPERATOR.args)) found.add('arguments');
    differing(OPERATOR.env, variablesOf(env), ENVIRONMENT_LEFT_OUT).forEach((key) => found.add(key));
  }
  return [...found].sort();
}

function differing(theirs: Readonly<Record<string, unknown>>, ours: Readonly<Record<string, unknown>>, leftOut: object): string[] {
  return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    .filter((key) => JSON.stringify(theirs[key]) !== JSON.stringify(ours[key]) && !(key in leftOut && ours[key] === undefined));
}
