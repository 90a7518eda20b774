import type { Construct } from 'constructs';
import * as rookery from 'rookery';
import { propertiesIn } from './options';
import type { Call, Ref, Value } from './plain';

/** One line of a program. */
export interface Step {
  /** The variable that holds what comes out. */
  readonly let?: string;
  /** A class after `new`, a factory, or a method of a variable. */
  readonly call: string;
  readonly with: readonly Value[];
}

/** A program that makes one site; `app` and `name` are given to it. */
export type Program = readonly Step[];

/** Runs a program and returns the site that it makes. */
export function build(app: Construct, name: string, program: Program): rookery.Site {
  const variables = new Map<string, unknown>([['app', app], ['name', name]]);
  for (const step of program) {
    const result = invoke(step.call, step.with, variables);
    if (step.let !== undefined) variables.set(step.let, result);
  }
  return variables.get('site') as rookery.Site;
}

/** Every property that a program sets, as `interface.property`. */
export function* propertiesOf(program: Program): Generator<string> {
  for (const step of program) yield* propertiesIn(step.with);
}

/** The program as somebody would write it, to be pasted and run. */
export function codeOf(program: Program): string {
  return program.map((step) => `${step.let === undefined ? '' : `const ${step.let} = `}${step.call}(${step.with.map(code).join(', ')});`).join('\n');
}

function invoke(name: string, args: readonly Value[] | undefined, variables: ReadonlyMap<string, unknown>): unknown {
  const [path, isNew] = name.startsWith('new ') ? [name.slice(4), true] : [name, false];
  const [head, ...rest] = path.split('.');
  let owner: any = undefined;
  let target: any = variables.get(head) ?? (rookery as any)[head];
  for (const part of rest) [owner, target] = [target, target?.[part]];
  if (target === undefined) throw new Error(`Neither the library nor the program has ${path}.`);
  if (args === undefined) return target;
  const values = args.map((arg) => evaluate(arg, variables));
  return isNew ? new target(...values) : target.apply(owner, values);
}

function evaluate(value: Value, variables: ReadonlyMap<string, unknown>): unknown {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((entry) => evaluate(entry, variables));
  if (isCall(value)) return invoke(value.call, value.with, variables);
  if (isRef(value)) return variables.get(value.ref);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, evaluate(entry, variables)]));
}

function code(value: Value): string {
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(code).join(', ')}]`;
  if (isCall(value)) return value.with === undefined ? value.call : `${value.call}(${value.with.map(code).join(', ')})`;
  if (isRef(value)) return value.ref;
  return `{ ${Object.entries(value).filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: ${code(entry)}`).join(', ')} }`;
}

function isCall(value: object): value is Call {
  return typeof (value as Call).call === 'string';
}

function isRef(value: object): value is Ref {
  return typeof (value as Ref).ref === 'string';
}
