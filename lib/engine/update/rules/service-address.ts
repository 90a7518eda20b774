import { isSet, items, spec } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';
import { Severity } from '../../finding';
import { change } from '../compare/differences';
import { isLive } from '../update-rule';
import type { UpdateRule, UpdateViolation } from '../update-rule';

/** The addresses of a service: a second family may come and go, all else stays until the service is deleted. */
export const serviceAddress: UpdateRule = {
  id: 'update/service-address',
  severity: Severity.ERROR,
  kinds: ['/Service'],
  why: 'The API server refuses the change, since clients hold the address for as long as the service exists',
  fix: 'Delete the service and create it anew, or make one of another name',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateUpgradeDowngradeClusterIPs, validateUpgradeDowngradeIPFamilies',
  * compare(update) {
    const [old, now] = [spec(update.before), spec(update.after)];
    if (old.type === 'ExternalName' || now.type === 'ExternalName') return;
    const [addresses, newAddresses] = [addressesOf(old), addressesOf(now)];
    const stays = newAddresses.length === 0;
    const [wasHeadless, isHeadless] = [addresses, stays ? addresses : newAddresses].map(([first]) => first === 'None');
    // The API server keeps what is not stated; what it gave a service that was only rendered nobody knows, but it was not asked for.
    if (wasHeadless !== isHeadless || (!isHeadless && !stays)) {
      const unknown = addresses.length === 0;
      if (unknown && !isLive(update)) yield { property: 'spec.clusterIPs[0]', message: `cannot be chosen later: it ${change(undefined, newAddresses[0])}` };
      else yield* replaced('clusterIPs', addresses, newAddresses, now);
    }
    if (isHeadless && (now.type === 'NodePort' || now.type === 'LoadBalancer')) {
      yield { property: 'spec.clusterIPs[0]', message: `is None, which a service of type ${now.type} cannot have` };
    }
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
