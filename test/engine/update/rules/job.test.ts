import { job } from '../../../../lib/engine/update/rules/job';
import { compared } from '../support';

const container = { name: 'a', image: 'a:1', livenessProbe: { httpGet: { port: 80 } }, env: [{ name: 'N', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }] };
const pod = { containers: [container], restartPolicy: 'Never', volumes: [{ name: 'c', configMap: { name: 'c' } }, { name: 'e' }, { name: 'h', hostPath: { path: '/' } }] };
const template = (fields: object = {}, labels: object = { app: 'a' }): object => ({ metadata: { labels }, spec: { ...pod, ...fields } });
const written = { metadata: { name: 'a' }, spec: { template: template() } };
const labels = { 'app': 'a', 'controller-uid': '1', 'batch.kubernetes.io/controller-uid': '1', 'job-name': 'a', 'batch.kubernetes.io/job-name': 'a' };
/** As an API server gives it back. */
const live = {
  metadata: { name: 'a', uid: '1' },
  spec: {
    completions: 1, parallelism: 1, completionMode: 'NonIndexed', backoffLimit: 6, manualSelector: false,
    selector: { matchLabels: { 'batch.kubernetes.io/controller-uid': '1' } },
    template: template({
      dnsPolicy: 'ClusterFirst', schedulerName: 'default-scheduler', securityContext: {}, terminationGracePeriodSeconds: 30,
      containers: [{
        ...container, imagePullPolicy: 'IfNotPresent', resources: {}, terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File',
        livenessProbe: { httpGet: { port: 80, path: '/', scheme: 'HTTP' }, timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 },
        env: [{ name: 'N', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } } }],
      }],
      volumes: [{ name: 'c', configMap: { name: 'c', defaultMode: 420 } }, { name: 'e', emptyDir: {} }, { name: 'h', hostPath: { path: '/', type: '' } }],
    }, labels),
  },
};
const suspended = { ...written, spec: { ...written.spec, suspend: true } };
const indexed = { ...written, spec: { ...written.spec, completionMode: 'Indexed', completions: 2, parallelism: 2 } };

test.each([
  [written, {}, []],
  [live, {}, []],
  [live, { parallelism: 3, suspend: true, backoffLimit: 1, completions: 1 }, []],
  [live, { template: template({ containers: [{ ...container, image: 'a:2' }] }) }, ['spec.template.spec.containers[0].image: cannot change: it was "a:1" and becomes "a:2"']],
  [written, { template: template({ nodeSelector: { a: 'b' } }) }, ['spec.template.spec.nodeSelector: cannot change: it was not set and becomes {"a":"b"}']],
  [suspended, { suspend: true, template: template({ nodeSelector: { a: 'b' } }) }, []],
  [suspended, { template: template({ containers: [{ ...container, resources: { limits: { cpu: '1' } } }] }) }, []],
  [suspended, { template: template({ restartPolicy: 'OnFailure' }) }, ['spec.template.spec.restartPolicy: cannot change: it was "Never" and becomes "OnFailure"']],
  [written, { completions: 2 }, ['spec.completions: cannot change: it was 1 and becomes 2']],
  [written, { completionMode: 'Indexed', completions: 1 }, ['spec.completionMode: cannot change: it was "NonIndexed" and becomes "Indexed"']],
  [indexed, { ...indexed.spec, completions: 3, parallelism: 3 }, []],
  [indexed, { ...indexed.spec, completions: 3 }, ['spec.completions: changes, but is not the same as parallelism']],
])('%#', (before, fields, texts) => {
  expect(compared(job, before, { metadata: { name: 'a' }, spec: { ...written.spec, ...fields } })).toEqual(texts);
});
