import type { Schema } from '../../../upstream/schema';
import type { Compiler } from './compile';
import type { Check, Fault, Run, Validator } from './run';

/** What a schema says through allOf, anyOf, oneOf and not; an empty list when it says nothing. */
export function variantChecks(schema: Schema, compiler: Compiler): Check[] {
  const checks: Check[] = [];
  const open = compiler.opened();
  for (const branch of schema.allOf ?? []) checks.push(open.lazily(branch));
  // Of an integer or string, anyOf only repeats the type.
  if (schema.anyOf && !schema['x-kubernetes-int-or-string']) checks.push(anyOf(schema.anyOf.map((branch) => open.lazily(branch))));
  if (schema.oneOf) checks.push(oneOf(schema.oneOf.map((branch) => open.lazily(branch))));
  if (schema.not) {
    const refused = open.lazily(schema.not);
    checks.push((value, run) => {
      if (faultsOf(refused, value, run).length === 0) run.report('schema/no-variant', 'has a form that is ruled out');
    });
  }
  return checks;
}

function anyOf(branches: readonly Validator[]): Check {
  return (value, run) => {
    const faults: (readonly Fault[])[] = [];
    for (const branch of branches) {
      const found = faultsOf(branch, value, run);
      if (found.length === 0) return;
      faults.push(found);
    }
    run.report('schema/no-variant', `fits none of the ${branches.length} forms that are allowed: ${reasons(faults)}`);
  };
}

function oneOf(branches: readonly Validator[]): Check {
  return (value, run) => {
    const faults = branches.map((branch) => faultsOf(branch, value, run));
    const fitting = faults.filter((found) => found.length === 0).length;
    if (fitting === 0) run.report('schema/no-variant', `fits none of the ${branches.length} forms that are allowed: ${reasons(faults)}`);
    else if (fitting > 1) run.report('schema/no-variant', `fits ${fitting} forms, exactly one is allowed`);
  };
}

function faultsOf(branch: Validator, value: unknown, run: Run): readonly Fault[] {
  return run.trial(() => branch(value, run));
}

function reasons(faults: readonly (readonly Fault[])[]): string {
  return faults.map(([first]) => `${first.property}: ${first.message}`).join(', or ');
}
