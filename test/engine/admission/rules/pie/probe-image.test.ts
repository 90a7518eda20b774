import { probeImage } from '../../../../../lib/engine/admission/rules/pie/probe-image';
import { verdicts, workload } from '../samples';

const controller = (...args: string[]) => workload('Deployment', 'pie', 'pie', { args: ['controller', '--controller-url', 'http://pie.pie.svc:8082', ...args] });

const DIGEST = `sha256:${'0a'.repeat(32)}`;

test.each([
  [[], 'Deployment pie/pie has no image for probes'],
  [['--container-image', `ghcr.io/topolvm/pie:${DIGEST}`], `Deployment pie/pie has "ghcr.io/topolvm/pie:${DIGEST}" for probes`],
])('%j', (args, message) => {
  expect(verdicts(probeImage, [controller(...args)])).toEqual([{
    object: 'pie', property: 'spec.template.spec.containers[0].args', message,
    fix: 'Pass the image of the controller as --container-image, as name:tag, by its digest (name@sha256:...) or by both of them',
  }]);
});

test.each(['ghcr.io/topolvm/pie:0.17.0', `ghcr.io/topolvm/pie@${DIGEST}`, `ghcr.io/topolvm/pie:0.17.0@${DIGEST}`])('silent: %s', (image) => {
  expect(verdicts(probeImage, [controller(`--container-image=${image}`)])).toEqual([]);
});
