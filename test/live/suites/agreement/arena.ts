import { compare } from './compare';
import type { Comparison } from './compare';
import { Random } from './random';
import type { Field, Subject } from './subjects/subject';
import { engineVerdict } from './verdicts/engine';
import { serverVerdict } from './verdicts/server';
import type { Verdict } from './verdicts/verdict';

/** An object that both accept, to be changed. */
export interface Sample {
  readonly field: Field;
  readonly subject: Subject;
  readonly object: any;
}

/** Samples that are wanted of a kind, and how often objects are made until there are so many. */
const WANTED = 5;
const ROUNDS = 30;

/** Asks both about an object. */
export async function judge(object: any, field: Field, subject: Subject): Promise<Comparison & { readonly accepted: boolean }> {
  let ours: Verdict;
  try {
    ours = engineVerdict(object, subject.context ?? [], field.releases);
  } catch (error) {
    return { fault: `the engine fails: ${(error as Error).stack}`, accepted: false };
  }
  const theirs = await serverVerdict(object, subject, field.server);
  return { ...compare(subject.kind, ours, theirs), accepted: ours.accepted && theirs.accepted };
}

/** Objects of a kind that both accept; what only one of them accepts is told. */
export async function samplesOf(subject: Subject, field: Field, random: Random, tell: (comparison: Comparison) => void): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < ROUNDS && samples.length < WANTED; round += 1) {
    for (const object of subject.candidates(random)) {
      // What breaks a validation rule is no news after the first rounds, so the server need not be asked.
      if (round > 1 && !engineVerdict(object, subject.context ?? [], field.releases).accepted) continue;
      const judged = await judge(object, field, subject);
      tell(judged);
      if (judged.accepted) samples.push({ field, subject, object });
    }
  }
  return samples;
}
