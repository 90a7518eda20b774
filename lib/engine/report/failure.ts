import { Finding, Severity } from '../finding';
import { describe } from './describe';

/**
 * The error that stops a synthesis, with everything that was found.
 *
 * @param complaints what other libraries' constructs say against themselves
 */
export function failure(findings: readonly Finding[], complaints: readonly string[] = []): Error {
  const errors = findings.filter((finding) => finding.severity === Severity.ERROR);
  const count = errors.length + complaints.length;
  const head = `Nothing was written: ${count} ${count === 1 ? 'error' : 'errors'}.`;
  const error = new Error([head, ...errors.map(describe), ...complaints].join('\n\n'));
  // The findings name the places that matter; the calls that led here would only push them off the screen.
  error.stack = `Error: ${error.message}`;
  return error;
}
