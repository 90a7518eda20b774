/** A step into an object: the name of a field or the index of an entry. */
export type Step = string | number;

const PLAIN = /^[A-Za-z_$][\w$-]*$/;

/** A path as people write it: `spec.osds[0].count`, names with dots or slashes in brackets. */
export function formatPath(steps: readonly Step[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
