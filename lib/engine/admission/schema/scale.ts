import type { KindSchema } from '../../../upstream/schema-catalog';
import type { Run } from './run';

const MOST = 2 ** 31 - 1;

type ScaleCheck = (object: any, run: Run) => void;

/** The check of the field that holds how many replicas there are, `undefined` for kinds that cannot be scaled. */
export function scaleCheck({ subresources }: KindSchema): ScaleCheck | undefined {
  const { specReplicasPath } = subresources.scale as { specReplicasPath?: string } | undefined ?? {};
  if (specReplicasPath === undefined) return undefined;
  const steps = specReplicasPath.split('.').filter((step) => step !== '');
  const report = (run: Run, rule: 'schema/null-value' | 'schema/out-of-range', message: string): void => {
    run.path.push(...steps);
    run.report(rule, message);
    run.path.splice(-steps.length);
  };
  return (object, run) => {
    const replicas = steps.reduce((value, step) => value?.[step], object);
    if (replicas === null) report(run, 'schema/null-value', 'must not be null');
    // What else is no number is refused for its type.
    if (typeof replicas !== 'number' || (replicas >= 0 && replicas <= MOST)) return;
    report(run, 'schema/out-of-range', `${replicas} is no number of replicas: it must be between 0 and ${MOST}`);
  };
}
