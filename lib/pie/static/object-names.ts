import { createHash } from 'node:crypto';
import type { Construct } from 'constructs';
import { isDnsSubdomain } from '../../core/names';
import { refusal } from '../../core/problem';
import { mountClaimName, mountJobName, provisionJobName, withHash } from '../../engine/admission/rules/pie/derived-names';

/** Whose objects are named. */
export interface Named {
  readonly probe: string;
  readonly storageClass: string;
  /** The node, for what mounts volumes. */
  readonly node?: string;
}

/**
 * The six digits that tell names apart which are cut to the same letters.
 *
 * @see https://github.com/topolvm/pie/blob/v0.17.0/internal/controller/pie/pieprobe_controller.go
 */
export function hashOf({ probe, node = '', storageClass }: Named): string {
  return createHash('sha1').update(`${probe}\0${node}\0${storageClass}`).digest('hex').slice(0, 6);
}

/** The name of a CronJob, as pie would give it. */
export function jobName(named: Named): string {
  const { probe, node, storageClass } = named;
  return withHash(node === undefined ? provisionJobName(probe, storageClass) : mountJobName(probe, node, storageClass), hashOf(named));
}

/** The name of the claim of a node, as pie would give it. */
export function claimName(named: Named & { readonly node: string }): string {
  return withHash(mountClaimName(named.probe, named.node, named.storageClass), hashOf(named));
}

/**
 * Refuses names that Kubernetes would refuse, all of them at once.
 *
 * @param nodes the nodes on which volumes are mounted
 * @param provisions whether volumes are made anew
 */
export function requireObjectNames(probe: string, storageClass: string, nodes: readonly string[], provisions: boolean, scope: Construct): void {
  const names = [
    ...(provisions ? [['CronJob', jobName({ probe, storageClass }), '']] : []),
    ...nodes.flatMap((node) => [
      ['PersistentVolumeClaim', claimName({ probe, storageClass, node }), ` for node ${node}`],
      ['CronJob', jobName({ probe, storageClass, node }), ` for node ${node}`],
    ]),
  ];
  const bad = names.filter(([, name]) => !isDnsSubdomain(name));
  if (bad.length === 0) return;
  throw refusal({
    where: 'probeName',
    what: `pie's names of objects cannot be used: ${bad.map(([kind, name, whose]) => `${kind} ${name}${whose}`).join('; ')}`,
    why: 'They are cut from the names of probe, node and class, and Kubernetes takes no name in which a dot stands before a dash',
    fix: 'Leave these nodes out, or give the probe or the class a name without a dot at the cut',
  }, scope);
}
