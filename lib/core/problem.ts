import type { IConstruct } from 'constructs';

/** The four things every refusal of rookery says. */
export interface Problem {
  /** What is wrong, with the offending value in it. */
  readonly what: string;
  /** The property that holds the value, as a path such as `osds[0].size`. */
  readonly where: string;
  /** What would happen if it were let through. */
  readonly why: string;
  /** What to write instead. */
  readonly fix: string;
}

/**
 * Builds the error for a mistake that one construct can see by itself.
 *
 * @param scope the construct that was given the value, absent for plain values such as a size
 */
export function refusal(problem: Problem, scope?: IConstruct): Error {
  const place = [scope?.node.path, problem.where].filter((part) => part).join(': ');
  return new Error(`${place}: ${problem.what}. ${problem.why}. ${problem.fix}.`);
}
