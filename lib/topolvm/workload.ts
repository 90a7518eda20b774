import type { IConstruct } from 'constructs';
import { refusal } from '../core/problem';
import { requireDuration } from '../core/require-duration';
import { shown } from '../core/shown';
import { variable } from '../core/variable';
import { toWire } from '../core/wire';
import type { LivenessProbeOptions } from './liveness-probe-options';
import type { WorkloadOptions } from './workload-options';

const ADDRESS = /^(?:\[[\da-f:.]+\]|[^\s:[\]]*):(\d{1,5})$/i;

/** Flags that properties write, or whose defaults other objects and programs rely on, whether they are written or not. */
const OWN_FLAGS = new RegExp(`^(${[
  'cert-dir', 'config', 'csi-socket', 'embed-lvmd', 'enable-webhooks', 'health-probe-bind-address', 'leader-election(-.*)?', 'lvm-path', 'lvmd-socket',
  'metrics-bind-address', 'minimum-allocation-.*', 'nodename', 'profiling-bind-address', 'secure-metrics-server', 'skip-node-finalize', 'webhook-addr', 'zap-log-level',
].join('|')})$`);

/** What a workload of TopoLVM is fitted to. */
export interface Fitting {
  readonly options: WorkloadOptions;
  /** The property that holds the options, such as `controller`. */
  readonly where: string;
  readonly scope: IConstruct;
  /** The labels that select the pods. */
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Ports that are taken without being named in the pod. */
  readonly ports?: readonly number[];
  /** Whether the profiler is turned on in a file instead of by an argument. */
  readonly readsFile?: boolean;
}

/** The template of pods with all that a user says of them; TopoLVM's own program is the first container. */
export function podTemplate({ containers, volumes, ...pod }: { readonly [field: string]: any }, fitting: Fitting): object {
  const { options, where, scope, labels, annotations } = fitting;
  const { podLabels = {}, podAnnotations = {}, initContainers = [], additionalContainers = [], additionalVolumes = [] } = options;
  for (const key of Object.keys(podLabels)) {
    if (key in labels) throw taken(`${where}.podLabels`, key, 'the label selects the pods', 'Give your label another key', scope);
  }
  requireFree(`${where}.additionalContainers`, containers, [...initContainers, ...additionalContainers], scope);
  requireFree(`${where}.additionalVolumes`, volumes, additionalVolumes, scope);
  const [program, ...sidecars] = containers;
  const command = [...program.command, ...profiling(containers, fitting), ...furtherArguments(fitting)];
  const notes = { ...podAnnotations, ...annotations };
  return {
    metadata: { labels: { ...podLabels, ...labels }, ...(Object.keys(notes).length === 0 ? {} : { annotations: notes }) },
    spec: {
      ...pod,
      ...(initContainers.length === 0 ? {} : { initContainers: toWire(initContainers) }),
      containers: [
        fitted({ ...program, command }, fitting),
        ...sidecars.map((sidecar: any) => fitted(sidecar, fitting)),
        ...toWire(additionalContainers),
      ],
      volumes: [...volumes, ...toWire(additionalVolumes)],
    },
  };
}

/** Refuses an address for the profiler that its program could not listen on. */
export function requireProfiling({ options: { profilingBindAddress: address }, where, scope }: Fitting, ports: readonly number[]): void {
  if (address === undefined) return;
  const port = Number(ADDRESS.exec(address)?.[1] ?? 0);
  if (port < 1 || port > 65535) {
    throw refusal({
      where: `${where}.profilingBindAddress`,
      what: `${shown(address)} is not an address with a port`,
      why: 'The profiler would not listen',
      fix: 'Write for example "localhost:6060"',
    }, scope);
  }
  if (ports.includes(port)) {
    throw taken(`${where}.profilingBindAddress`, `port ${port}`, 'the pod listens on it already', 'Choose another port, for example "localhost:6060"', scope);
  }
}

function profiling(containers: readonly any[], fitting: Fitting): string[] {
  const { options: { profilingBindAddress }, ports = [], readsFile } = fitting;
  const named = containers.flatMap((container) => container.ports ?? []).map(({ containerPort }) => containerPort as number);
  requireProfiling(fitting, [...named, ...ports]);
  return profilingBindAddress === undefined || readsFile ? [] : [`--profiling-bind-address=${profilingBindAddress}`];
}

function furtherArguments({ options: { args = [] }, where, scope }: Fitting): string[] {
  const own = args.find((argument) => OWN_FLAGS.test(argument.replace(/^--?/, '').split('=')[0]));
  if (own !== undefined) {
    throw taken(`${where}.args`, own, 'a property writes the flag, or other objects rely on its default', 'Use the property, or leave the flag out', scope);
  }
  return [...args];
}

function fitted(container: any, fitting: Fitting): object {
  const { options: { env = {}, livenessProbe }, where, scope } = fitting;
  const known: readonly any[] = container.env ?? [];
  for (const name of Object.keys(env)) {
    if (known.some((each) => each.name === name)) throw taken(`${where}.env`, name, 'the program needs the variable itself', 'Leave it out', scope);
  }
  const variables = [...known, ...Object.entries(env).map(([name, value]) => variable(name, value))];
  return {
    ...container,
    ...(variables.length === 0 ? {} : { env: variables }),
    ...(container.livenessProbe === undefined || livenessProbe === undefined ? {} : {
      livenessProbe: { ...container.livenessProbe, ...times(livenessProbe, fitting) },
    }),
  };
}

function times({ initialDelay, timeout, period, failureThreshold }: LivenessProbeOptions, { where, scope }: Fitting): object {
  const whole = (name: string, least: number, value: number | undefined): number | undefined => {
    if (value === undefined || (Number.isInteger(value) && value >= least)) return value;
    throw refusal({
      where: `${where}.livenessProbe.${name}`,
      what: `${shown(value)} is not a whole number${least > 0 ? ' above zero' : ''}`,
      why: 'The API server refuses the probe',
      fix: name === 'failureThreshold' ? 'Write for example 3' : 'Write whole seconds, for example Duration.seconds(10)',
    }, scope);
  };
  const seconds = (name: 'initialDelay' | 'timeout' | 'period', least: number, value: typeof period): number | undefined =>
    whole(name, least, requireDuration(value, `${where}.livenessProbe.${name}`, scope)?.toSeconds());
  return toWire({
    initialDelaySeconds: seconds('initialDelay', 0, initialDelay),
    timeoutSeconds: seconds('timeout', 1, timeout),
    periodSeconds: seconds('period', 1, period),
    failureThreshold: whole('failureThreshold', 1, failureThreshold),
  });
}

function requireFree(where: string, own: readonly any[], more: readonly { readonly name: string }[], scope: IConstruct): void {
  const names = own.map(({ name }) => name as string);
  for (const { name } of more) {
    if (names.includes(name)) throw taken(where, `"${name}"`, 'the pod has one of that name', 'Give yours another name', scope);
    names.push(name);
  }
}

function taken(where: string, what: string, reason: string, fix: string, scope: IConstruct): Error {
  return refusal({ where, what: `${what} is taken`, why: `${reason[0].toUpperCase()}${reason.slice(1)}`, fix }, scope);
}
