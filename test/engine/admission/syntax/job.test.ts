import { job } from '../../../../lib/engine/admission/syntax/job';
import { found } from './support';

const indexed = { completionMode: 'Indexed', completions: 4 };
const template = { spec: { restartPolicy: 'Never', containers: [{ name: 'a' }] } };
const onExitCodes = { containerName: 'a', operator: 'In', values: [1, 2] };
const policy = (rule: object): object => ({ template, podFailurePolicy: { rules: [{ action: 'FailJob', ...rule }] } });

test('pods of an indexed job carry its name and their number', () => {
  const name = 'a'.repeat(62);
  expect(found(job, { kind: 'Job', metadata: { name }, spec: indexed })).toEqual([`metadata.name: the last pod cannot be named "${name}-3"`]);
  expect(found(job, { kind: 'Job', metadata: { generateName: name }, spec: indexed })).toEqual([expect.stringContaining('metadata.generateName: the last pod cannot be named')]);
});

test.each([
  [{ backoffLimit: 0, completions: 2 }, []],
  [{ ...indexed, successPolicy: { rules: [{ succeededIndexes: '0,2-3', succeededCount: 3 }] } }, []],
  [policy({ onExitCodes }), []],
  [{ backoffLimit: -1 }, ['backoffLimit: backoffLimit -1 is below 0']],
  [{ backoffLimitPerIndex: 1 }, ['backoffLimitPerIndex: backoffLimitPerIndex needs completionMode Indexed']],
  [{ completionMode: 'Indexed' }, ['completions: completionMode Indexed needs completions']],
  [{ ...indexed, backoffLimitPerIndex: 1, maxFailedIndexes: 5 }, ['maxFailedIndexes: maxFailedIndexes 5 is above the 4 completions']],
  [{ ...indexed, successPolicy: { rules: [{ succeededIndexes: '3-1' }] } },
    ['successPolicy.rules[0].succeededIndexes: "3-1" are no ascending indexes below 4 such as 0,2-3']],
  [{ ...indexed, successPolicy: { rules: [{ succeededIndexes: '1', succeededCount: 2 }] } }, ['successPolicy.rules[0].succeededCount: succeededCount 2 is above 1']],
  [{ ...indexed, successPolicy: { rules: [{}] } }, ['successPolicy.rules[0]: the rule names neither a count nor indexes']],
  [policy({}), ['podFailurePolicy.rules[0]: neither of onExitCodes and onPodConditions are set']],
  [policy({ onExitCodes: { ...onExitCodes, values: [2, 1] } }), ['podFailurePolicy.rules[0].onExitCodes.values: the exit codes are not in ascending order']],
  [policy({ onExitCodes: { ...onExitCodes, values: [0] } }), ['podFailurePolicy.rules[0].onExitCodes.values[0]: 0 is success, so it is no failure to look for']],
  [policy({ onExitCodes: { ...onExitCodes, containerName: 'b' } }), ['podFailurePolicy.rules[0].onExitCodes.containerName: the pod has no container "b"']],
  [{ ...policy({ onExitCodes }), podReplacementPolicy: 'TerminatingOrFailed' }, ['podReplacementPolicy: podReplacementPolicy must be Failed for a podFailurePolicy']],
])('%j', (spec, texts) => {
  expect(found(job, { kind: 'Job', spec })).toEqual(texts.map((text) => `spec.${text}`));
  expect(found(job, { kind: 'CronJob', spec: { jobTemplate: { spec } } })).toEqual(texts.map((text) => `spec.jobTemplate.spec.${text}`));
});
