import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { claimSets, type ClaimSet } from '../claims';
import { selects } from '../label-selector';
import { nodesOfVolume, volumesOfClass, type LocalVolume } from '../local-volumes';
import { nodesThatTake } from '../nodes';
import { dig, fields, isSet, items, nameOf, readable, text } from '../read';

/** More claims than there are volumes that they could be bound to. */
export const claimsExceedVolumes: Rule = {
  id: 'volumes/claims-exceed-volumes',
  severity: Severity.ERROR,
  why: 'Nobody makes further volumes of such a class: claims that are left over stay Pending, and so do the pods that need them',
  fix: 'Add volumes, or claim fewer or smaller ones; OSDs need volumes of volumeMode Block, mons of Filesystem',
  evidence: 'Kubernetes: Storage Classes (local); kubernetes/kubernetes pkg/volume/persistentvolume/util.go FindMatchingVolume',
  * inspectAll(world) {
    const before = new Map<string, ClaimSet[]>();
    for (const set of claimSets(world)) {
      const volumes = volumesOfClass(world, set.storageClass);
      if (!volumes || !set.size || set.count === 0) continue;
      const mode = modeOf(set);
      const { document, property } = set;
      const fitting = volumes.filter((volume) => fits(world, set, volume)).length;
      const asks = `${set.owner} asks for ${set.count} x ${readable(set.size)} of class ${nameOf(set.storageClass)}`;
      if (fitting < set.count) {
        yield { document, property, message: `${asks}, of its ${mode} volumes ${fitting} ${fitting === 1 ? 'fits' : 'fit'}` };
        continue;
      }
      const key = `${mode} ${nameOf(set.storageClass)}`;
      const sets = [...before.get(key) ?? [], set];
      const short = shortage(sets, volumes.filter((volume) => volume.mode === mode));
      if (short === undefined) {
        before.set(key, sets);
      } else {
        yield {
          document, property, message: `${asks}; with the claims before it that is ${short.claims} of ${readable(short.size)} and more, and there are ${short.volumes} such volumes`,
        };
      }
    }
  },
};

function modeOf({ claim }: ClaimSet): string {
  return text(dig(claim, 'volumeMode')) ?? 'Filesystem';
}

function fits(world: World, set: ClaimSet, volume: LocalVolume): boolean {
  const { claim, size = 0, demand } = set;
  const { selector, volumeName } = fields(claim);
  const wanted = text(volumeName) ?? '';
  if (volume.mode !== modeOf(set) || (volume.size ?? Infinity) < size) return false;
  if (wanted !== '' && wanted !== nameOf(volume.document)) return false;
  if (isSet(selector) && !selects(selector, volume.labels)) return false;
  if (items(dig(claim, 'accessModes')).some((mode) => !volume.accessModes.includes(mode))) return false;
  const taking = demand && nodesThatTake(world, demand);
  return taking === undefined || (nodesOfVolume(world, volume) ?? []).some((group) => taking.includes(group));
}

/** The size from which on there are more claims than volumes, if there is one; larger volumes serve smaller claims as well. */
function shortage(sets: readonly ClaimSet[], volumes: readonly LocalVolume[]): { size: number; claims: number; volumes: number } | undefined {
  for (const { size = 0 } of sets) {
    const claims = sets.filter((each) => (each.size ?? 0) >= size).reduce((sum, { count }) => sum + count, 0);
    const enough = volumes.filter((volume) => (volume.size ?? Infinity) >= size).length;
    if (claims > enough) return { size, claims, volumes: enough };
  }
  return undefined;
}
