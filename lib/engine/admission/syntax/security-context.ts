import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { different, required, within } from './demands';
import type { TextFault } from './demands';
import { pathBelow } from './forms';
import { trimmed } from './go-text';
import type { Place } from './place';
import { containerPlaces, podPlace, POD_KINDS } from './pods';

const MOST = 2 ** 31 - 1;
const SYSCTL = /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/;
const LONGEST_PATH = 4095;
const WINDOWS_ONLY = 'windowsOptions';

/** What pods and containers may do. */
export const securityContext: Rule = {
  id: 'syntax/security-context',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Use ids from 0 to 2147483647, a localhostProfile for Localhost only, and privileged without allowPrivilegeEscalation: false',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateSecurityContext, validatePodSpecSecurityContext',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podPlace(document);
    const context = pod.to('securityContext');
    yield* common(context);
    yield* within(context.to('fsGroup'), 0, MOST);
    for (const group of context.to('supplementalGroups').entries) yield* within(group, 0, MOST);
    yield* different(context.to('sysctls').entries.map((sysctl) => sysctl.to('name')));
    for (const sysctl of context.to('sysctls').entries) {
      yield* required(sysctl.to('name'), (name) => (name.length <= 253 && SYSCTL.test(name) ? undefined : 'must be a name such as net.core.somaxconn'));
    }
    const shared = pod.to('shareProcessNamespace');
    if (shared.value === true && pod.to('hostPID').value === true) yield shared.fault('shareProcessNamespace and hostPID are both set');
    const ownUsers = pod.to('hostUsers').value === false;
    if (ownUsers) {
      for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) {
        if (pod.to(field).value === true) yield pod.to(field).fault(`${field} cannot be with hostUsers: false`);
      }
    }
    const linux = pod.to('os', 'name').text === 'linux';
    if (linux && context.to(WINDOWS_ONLY).isSet) yield context.to(WINDOWS_ONLY).fault('a Linux pod has no Windows options');
    for (const container of containerPlaces(document)) {
      if (!container.has('securityContext')) continue;
      const own = container.to('securityContext');
      yield* common(own);
      yield* escalation(own);
      if (linux && own.to(WINDOWS_ONLY).isSet) yield own.to(WINDOWS_ONLY).fault('a Linux pod has no Windows options');
      if (own.to('procMount').text === 'Unmasked' && !ownUsers) yield own.to('procMount').fault('Unmasked needs hostUsers: false in the pod');
    }
  },
};

function* common(context: Place): Iterable<Violation> {
  if (!context.isSet) return;
  yield* within(context.to('runAsUser'), 0, MOST);
  yield* within(context.to('runAsGroup'), 0, MOST);
  yield* profile(context.to('seccompProfile'), pathBelow);
  yield* profile(context.to('appArmorProfile'), appArmor);
}

const appArmor: TextFault = (name) => {
  if (name !== trimmed(name)) return 'must not have spaces around it';
  return Buffer.byteLength(name) > LONGEST_PATH ? `must not have more than ${LONGEST_PATH} bytes` : undefined;
};

function* profile(place: Place, fault: (name: string) => string | undefined): Iterable<Violation> {
  if (!place.isSet) return;
  const file = place.to('localhostProfile');
  yield* required(place.to('type'));
  // A path may be empty for seccomp, which means the folder itself.
  if (place.to('type').text === 'Localhost') {
    if (!file.isSet) yield file.fault('localhostProfile is not set, but the type is Localhost');
    else if (file.text !== '' || place.field === 'appArmorProfile') yield* required(file, fault);
  } else if (file.isSet) {
    yield file.fault(`localhostProfile is set, but the type is ${place.to('type').text}`);
  }
}

function* escalation(context: Place): Iterable<Violation> {
  if (context.to('allowPrivilegeEscalation').value !== false) return;
  if (context.to('privileged').value === true) yield context.fault('allowPrivilegeEscalation is false, but privileged is true');
  if (context.to('capabilities', 'add').entries.some(({ text }) => text === 'CAP_SYS_ADMIN')) {
    yield context.fault('allowPrivilegeEscalation is false, but CAP_SYS_ADMIN is added');
  }
}
