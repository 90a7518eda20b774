import { fields, isSet, items } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
/** Volumes of these kinds hold files, whose mode is 0644 unless told otherwise. */
const FILES = ['configMap', 'secret', 'downwardAPI', 'projected'];

/**
 * A pod template with what the API server fills in, so that one that was read from it compares with one that was written.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/defaults.go
 */
export function podTemplate(template: unknown): Fields {
  const { metadata, spec } = fields(template);
  const pod = fields(spec);
  const account = pod.serviceAccountName ?? pod.serviceAccount;
  return {
    metadata: Object.fromEntries(Object.entries(fields(metadata)).filter(([, value]) => isSet(value))),
    spec: {
      dnsPolicy: 'ClusterFirst', restartPolicy: 'Always', terminationGracePeriodSeconds: 30, schedulerName: 'default-scheduler',
      ...present(pod), serviceAccountName: account, serviceAccount: account,
      containers: items(pod.containers).map(container),
      initContainers: items(pod.initContainers).map(container),
      volumes: items(pod.volumes).map(volume),
    },
  };
}

function container(entry: unknown): Fields {
  const given = present(fields(entry));
  return {
    terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File', imagePullPolicy: pullPolicy(String(given.image)), ...given,
    ports: items(given.ports).map((port) => ({ protocol: 'TCP', ...present(fields(port)) })),
    env: items(given.env).map((variable) => withVersion(present(fields(variable)))),
    ...Object.fromEntries(PROBES.filter((name) => isSet(given[name])).map((name) => [name, probe(fields(given[name]))])),
  };
}

/** An image without a tag, or with the moving one, is looked for anew each time; one with a digest never is. */
function pullPolicy(image: string): string {
  const name = image.slice(image.lastIndexOf('/') + 1);
  if (name.includes('@')) return 'IfNotPresent';
  return !name.includes(':') || name.endsWith(':latest') ? 'Always' : 'IfNotPresent';
}

function probe(given: Fields): Fields {
  const web = isSet(given.httpGet) ? { httpGet: { path: '/', scheme: 'HTTP', ...present(fields(given.httpGet)) } } : {};
  return { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3, ...present(given), ...web };
}

/** A field of the pod is named in a version of the API. */
function withVersion(variable: Fields): Fields {
  const source = fields(variable.valueFrom);
  if (!isSet(source.fieldRef)) return variable;
  return { ...variable, valueFrom: { ...source, fieldRef: { apiVersion: 'v1', ...fields(source.fieldRef) } } };
}

function volume(entry: unknown): Fields {
  const { name, ...source } = present(fields(entry));
  const kinds = Object.keys(source);
  if (kinds.length === 0) return { name, kind: 'emptyDir' };
  const files = Object.fromEntries(FILES.filter((kind) => isSet(source[kind]))
    .map((kind) => [kind, { defaultMode: 420, ...present(fields(source[kind])) }]));
  const path = isSet(source.hostPath) ? { hostPath: { type: '', ...present(fields(source.hostPath)) } } : {};
  // A source may be empty, so its name is a value of its own.
  return { name, kind: kinds[0], ...source, ...files, ...path };
}

function present(value: Fields): Fields {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isSet(each)));
}
