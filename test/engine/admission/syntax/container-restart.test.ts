import { containerRestart } from '../../../../lib/engine/admission/syntax/container-restart';
import { container, found } from './support';

test.each([
  [{ restartPolicy: 'OnFailure', resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'NotRequired' }] }, []],
  [{ restartPolicy: 'Sometimes' }, ['restartPolicy: restartPolicy "Sometimes" is not one of Always, Never, OnFailure']],
  [{ resizePolicy: [{ resourceName: 'disk', restartPolicy: 'NotRequired' }] }, ['resizePolicy: "disk" is neither cpu nor memory']],
  [{ resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'x' }] }, ['resizePolicy: "x" is neither NotRequired nor RestartContainer']],
  [{ resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'NotRequired' }, { resourceName: 'cpu', restartPolicy: 'NotRequired' }] },
    ['resizePolicy[1].resourceName: resourceName "cpu" is there already']],
  [{ restartPolicyRules: [{ action: 'Restart' }] }, [
    'restartPolicy: restartPolicyRules need a restartPolicy', 'restartPolicyRules[0].exitCodes: the rule names no exit codes',
  ]],
])('%j', (fields, texts) => {
  expect(found(containerRestart, container(fields))).toEqual(texts.map((text) => `spec.template.spec.containers[0].${text}`));
});
