import { dig, fields, isSet, spec } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';
import type { Document } from '../../document';
import { Severity } from '../../finding';
import { refused } from '../compare/immutable-fields';
import { podTemplate } from '../compare/pod-template';
import { unscheduled } from '../compare/unscheduled';
import { isLive } from '../update-rule';
import type { Change, UpdateRule } from '../update-rule';

const FIXED: { readonly [field: string]: unknown } = {
  completionMode: 'NonIndexed', podFailurePolicy: undefined, backoffLimitPerIndex: undefined, managedBy: undefined, successPolicy: undefined,
};

/** Labels that the API server puts on the pods of a job to find them again. */
const GENERATED = ['controller-uid', 'batch.kubernetes.io/controller-uid', 'job-name', 'batch.kubernetes.io/job-name'];

/** The pods of a job and when it is done. */
export const job: UpdateRule = {
  id: 'update/job',
  severity: Severity.ERROR,
  kinds: ['batch/Job'],
  why: 'The API server refuses the change: a job runs its pods as it was created with them',
  fix: 'Delete the job and create it anew, or give the next run another name',
  evidence: 'k8s.io/kubernetes/pkg/apis/batch/validation: ValidateJobSpecUpdate',
  * compare(update) {
    const { before, after } = update;
    const [old, now] = [spec(before), spec(after)];
    for (const [field, fallback] of Object.entries(FIXED)) yield* refused(old[field] ?? fallback, now[field] ?? fallback, ['spec', field]);
    if (!(isLive(update) && !isSet(now.selector))) yield* refused(old.selector, now.selector, ['spec', 'selector']);
    if ((now.completionMode ?? 'NonIndexed') !== 'Indexed') {yield* refused(completions(old), completions(now), ['spec', 'completions']);} else if (isSet(now.completions) && old.completions !== now.completions && now.completions !== (now.parallelism ?? 1)) {
      yield { property: 'spec.completions', message: 'changes, but is not the same as parallelism', fix: 'Set both to the same number' };
    }
    const [oldTemplate, newTemplate] = [podTemplate(old.template), withGenerated(update, podTemplate(now.template))];
    if (mayBeRescheduled(before)) yield* refused(unscheduled(oldTemplate), unscheduled(newTemplate), ['spec', 'template']);
    else yield* refused(oldTemplate, newTemplate, ['spec', 'template']);
  },
};

/** A job that says neither how many pods it runs nor how many must succeed runs one. */
function completions({ completions: stated, parallelism }: Fields): unknown {
  return stated ?? (parallelism === undefined ? 1 : undefined);
}

/** A job that waits, and of which no pod is left, may still be moved and resized. */
function mayBeRescheduled({ object }: Document): boolean {
  const { active, startTime, conditions } = fields(object.status);
  const waits = Array.isArray(conditions) && conditions.some((each) => dig(each, 'type') === 'Suspended' && dig(each, 'status') === 'True');
  return dig(object, 'spec', 'suspend') === true && (!isSet(startTime) || waits) && (active ?? 0) === 0;
}

/** The labels that the API server has put on, unless they are stated. */
function withGenerated(update: Change, template: Fields): Fields {
  if (!isLive(update)) return template;
  const old = fields(dig(update.before.object, 'spec', 'template', 'metadata', 'labels'));
  const kept = Object.fromEntries(GENERATED.filter((name) => isSet(old[name])).map((name) => [name, old[name]]));
  const metadata = fields(template.metadata);
  return { ...template, metadata: { ...metadata, labels: { ...kept, ...fields(metadata.labels) } } };
}
