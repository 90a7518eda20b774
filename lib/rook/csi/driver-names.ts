import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';

/** Names of workloads become values of labels. */
const LIMIT = 63;

/** What adds to the workloads of a driver. */
interface Extras {
  readonly addons: boolean;
  readonly metrics: boolean;
}

/** Refuses a driver whose workloads could not be made because their names, which are labels of their pods, are too long. */
export function requireWorkloadNames(driver: string, { addons, metrics }: Extras, scope: IConstruct): void {
  const names = [
    `${driver}-ctrlplugin`,
    ...(addons ? [`${driver}-nodeplugin-csi-addons`] : []),
    ...(metrics ? [`${driver}-nodeplugin-metrics`] : []),
  ];
  const longest = names.reduce((one, other) => other.length > one.length ? other : one);
  if (longest.length <= LIMIT) return;
  throw refusal({
    where: 'namespace',
    what: `the namespace makes the name ${longest}, which has ${longest.length} characters`,
    why: `The CSI operator labels pods with it, and a label has at most ${LIMIT}`,
    fix: `Choose a namespace that is ${longest.length - LIMIT} characters shorter`,
  }, scope);
}
