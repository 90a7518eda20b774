import { securityContext } from '../../../../lib/engine/admission/syntax/security-context';
import { container, deployment, found } from './support';

test.each([
  [{ securityContext: { fsGroup: 1, sysctls: [{ name: 'net.core.somaxconn', value: '1' }], seccompProfile: { type: 'RuntimeDefault' } } }, []],
  [{ securityContext: { fsGroup: -1 } }, ['securityContext.fsGroup: fsGroup -1 is below 0']],
  [{ securityContext: { supplementalGroups: [2 ** 31] } }, ['securityContext.supplementalGroups[0]: supplementalGroups[0] 2147483648 is not within 0 to 2147483647']],
  [{ securityContext: { sysctls: [{ name: 'A' }] } }, ['securityContext.sysctls[0].name: name "A" must be a name such as net.core.somaxconn']],
  [{ securityContext: { seccompProfile: { type: 'Localhost' } } },
    ['securityContext.seccompProfile.localhostProfile: localhostProfile is not set, but the type is Localhost']],
  [{ securityContext: { appArmorProfile: { type: 'Unconfined', localhostProfile: 'a' } } },
    ['securityContext.appArmorProfile.localhostProfile: localhostProfile is set, but the type is Unconfined']],
  [{ securityContext: { appArmorProfile: { type: 'Localhost', localhostProfile: 'x'.repeat(4096) } } }, [expect.stringContaining('more than 4095 bytes')]],
  [{ hostPID: true, shareProcessNamespace: true }, ['shareProcessNamespace: shareProcessNamespace and hostPID are both set']],
  [{ hostNetwork: true, hostUsers: false }, ['hostNetwork: hostNetwork cannot be with hostUsers: false']],
])('the pod %j', (pod, texts) => {
  expect(found(securityContext, deployment(pod))).toEqual(texts.map((text) => (typeof text === 'string' ? `spec.template.spec.${text}` : text)));
});

test.each([
  [{ privileged: true, allowPrivilegeEscalation: true }, []],
  [{ privileged: true, allowPrivilegeEscalation: false }, [': allowPrivilegeEscalation is false, but privileged is true']],
  [{ procMount: 'Unmasked' }, ['.procMount: Unmasked needs hostUsers: false in the pod']],
])('the container %j', (context, texts) => {
  expect(found(securityContext, container({ securityContext: context }))).toEqual(texts.map((text) => `spec.template.spec.containers[0].securityContext${text}`));
});
