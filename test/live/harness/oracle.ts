import { spawnSync } from 'node:child_process';
import { LiveError } from './live-error';

/** What Rook's validators are asked; see upstream/modules/rook-operator/oracle for the checks. */
export interface Question {
  readonly check: string;
  readonly object: any;
  /** The stored state, where the check is about a change. */
  readonly before?: any;
  /** What else there is in Kubernetes, such as secrets. */
  readonly others?: readonly any[];
}

export interface Answer {
  readonly ok: boolean;
  readonly message?: string;
  /** The object in upstream's own words, for the check `canonical`. */
  readonly object?: any;
}

/**
 * Asks upstream, all at once.
 *
 * @param program the path of the built `rook-oracle`
 * @throws LiveError when the program cannot be run, or does not understand a question
 */
export function ask(program: string, questions: readonly Question[]): Answer[] {
  const input = questions.map((question, id) => JSON.stringify({ id, ...question })).join('\n');
  const { status, signal, error, stdout, stderr } = spawnSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 120_000 });
  if (error ?? status !== 0) throw new LiveError(`rook-oracle ended with ${error?.message ?? signal ?? `exit code ${status}`}:\n${stderr}`);
  const answers: any[] = stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
  if (answers.length !== questions.length) throw new LiveError(`rook-oracle answered ${answers.length} of ${questions.length} questions.`);
  const unasked = answers.find((answer) => answer.unasked);
  if (unasked) throw new LiveError(`rook-oracle cannot be asked ${JSON.stringify(questions[unasked.id])}: ${unasked.message}`);
  return answers;
}

/** Objects the way an operator writes them back: decoded into upstream's types and encoded again. */
export function canonical(program: string, objects: readonly any[]): any[] {
  return ask(program, objects.map((object) => ({ check: 'canonical', object }))).map(({ ok, message, object }, index) => {
    if (!ok) throw new LiveError(`Upstream cannot read ${objects[index].kind} ${objects[index].metadata?.name}: ${message}`);
    return object;
  });
}
