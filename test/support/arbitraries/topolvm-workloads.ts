import type { k8s } from 'cdk8s-plus-27';
import fc from 'fast-check';
import type { topolvm } from 'rookery';
import type { Model } from './options';
import { options } from './options';
import { call } from './plain';
import type { Call, Plain } from './plain';
import { FAST } from './pods';
import { ANNOTATIONS, LABELS, OVERRIDES, seconds } from './values';

const CONTAINER: Plain<k8s.Container> = { name: 'beside', image: 'registry.example.com/tools:1', command: ['sleep', 'infinity'], env: [{ name: 'EMPTY', value: '' }] };

/** The pool of nodes that everything may run on, as pods see it. */
export const POOLS: fc.Arbitrary<readonly Call[]> = fc.constant([call('NodePool.of', 'pool', { count: 1, labels: FAST })]);

/** What can be said of any pod of TopoLVM. */
export const WORKLOAD: Model<topolvm.WorkloadOptions> = {
  podLabels: LABELS,
  podAnnotations: ANNOTATIONS,
  env: fc.constantFrom<{ readonly [name: string]: string }>({ GOMEMLIMIT: '150MiB' }, { EMPTY: '' }, {}),
  args: fc.constantFrom<readonly string[]>(['--zap-encoder=console'], ['--zap-devel', '--v=4'], []),
  profilingBindAddress: fc.constantFrom('localhost:6060', ':6061', '[::1]:6062'),
  livenessProbe: options<topolvm.LivenessProbeOptions>('topolvm.LivenessProbeOptions', {
    initialDelay: seconds(0, 60), timeout: seconds(1, 10), period: seconds(1, 60), failureThreshold: fc.integer({ min: 1, max: 5 }),
  }),
  initContainers: fc.constantFrom<readonly Plain<k8s.Container>[]>([{ ...CONTAINER, name: 'first' }], []),
  additionalContainers: fc.constantFrom<readonly Plain<k8s.Container>[]>([CONTAINER], []),
  additionalVolumes: fc.constantFrom<readonly Plain<k8s.Volume>[]>([{ name: 'scratch', emptyDir: {} }, { name: 'lib', hostPath: { path: '/lib/modules', type: 'Directory' } }], []),
  overrides: fc.oneof(OVERRIDES, fc.constant({ spec: { minReadySeconds: 5 } })),
};
