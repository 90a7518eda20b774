import { spawn } from 'node:child_process';
import { LiveError } from './live-error';

/** What a validator of upstream is asked; see upstream/modules/rook-operator/oracle. */
export interface Question {
  readonly check: string;
  readonly object: unknown;
  readonly before?: unknown;
  readonly others?: readonly unknown[];
}

/** What it says. */
export interface Verdict {
  readonly ok: boolean;
  readonly message?: string;
  /** The question itself is wrong. */
  readonly unasked?: boolean;
  /** The object as upstream writes it, for the check `canonical`. */
  readonly object?: any;
}

/** Asks the program all questions at once; the verdicts, in the same order. */
export async function askOracle(program: string, questions: readonly Question[]): Promise<Verdict[]> {
  const input = questions.map((question, id) => `${JSON.stringify({ id, ...question })}\n`).join('');
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.once('error', (error) => reject(new LiveError(`The oracle could not be started: ${error.message}`)));
    child.once('close', (code) => (code === 0 ? resolve(Buffer.concat(parts).toString()) : reject(new LiveError(`The oracle ended with exit code ${code}.`))));
    child.stdin.once('error', () => undefined); // its end is reported by "close"
    child.stdin.end(input);
  });
  const verdicts: Verdict[] = output.trimEnd().split('\n').map((line) => JSON.parse(line));
  if (questions.length > 0 && verdicts.length !== questions.length) throw new LiveError(`The oracle answered ${verdicts.length} of ${questions.length} questions.`);
  return verdicts;
}
