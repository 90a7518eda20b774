import { isSet, items, spec } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';
import { Severity } from '../../finding';
import { change } from '../compare/differences';
import type { UpdateRule, UpdateViolation } from '../update-rule';

/** The addresses of a service: a second family may come and go, all else stays until the service is deleted. */
export const serviceAddress: UpdateRule = {
  id: 'update/service-address',
  severity: Severity.ERROR,
  kinds: ['/Service'],
  why: 'The API server refuses the change, since clients hold the address for as long as the service exists',
  fix: 'Delete the service and create it anew, or make one of another name',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateUpgradeDowngradeClusterIPs, validateUpgradeDowngradeIPFamilies',
  * compare({ before, after }) {
    const [old, now] = [spec(before), spec(after)];
    if (old.type === 'ExternalName' || now.type === 'ExternalName') return;
    const [addresses, newAddresses] = [addressesOf(old), addressesOf(now)];
    const [wasHeadless, isHeadless] = [addresses, newAddresses].map(([first]) => first === 'None');
    if (wasHeadless && isHeadless) return;
    // Nobody knows which address a service got that was only rendered, but it was not this one.
    const [chosen] = addresses.length === 0 ? newAddresses : [];
    if (chosen === undefined) yield* replaced('clusterIPs', addresses, newAddresses, now);
    else yield { property: 'spec.clusterIPs[0]', message: `cannot be chosen later: it ${change(undefined, chosen)}` };
    const [families, newFamilies] = [items(old.ipFamilies), items(now.ipFamilies)];
    if (!wasHeadless && !isHeadless && families.length > 0 && newFamilies.length > 0) yield* replaced('ipFamilies', families, newFamilies, now);
  },
};

function addressesOf({ clusterIP, clusterIPs }: Fields): readonly unknown[] {
  const listed = items(clusterIPs);
  return listed.length > 0 || !isSet(clusterIP) || clusterIP === '' ? listed : [clusterIP];
}

/** What is wrong with a list of one or two of which the first stays and the second may be added or given up. */
function* replaced(field: string, old: readonly unknown[], now: readonly unknown[], service: Fields): Iterable<UpdateViolation> {
  for (let i = 0; i < Math.min(old.length, now.length); i += 1) {
    if (old[i] !== now[i]) yield { property: `spec.${field}[${i}]`, message: `cannot change: it ${change(old[i], now[i])}` };
  }
  if (old.length > now.length && service.ipFamilyPolicy !== 'SingleStack') {
    yield { property: 'spec.ipFamilyPolicy', message: `must be SingleStack when ${String(old[1])} is given up`, fix: 'Set ipFamilyPolicy to SingleStack' };
  }
}
