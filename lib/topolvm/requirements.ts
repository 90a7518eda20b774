import type { IConstruct } from 'constructs';
import { requireName } from '../core/names';
import { refusal } from '../core/problem';
import { requireList } from '../core/require-list';
import { requireObject } from '../core/require-object';
import { requireSize } from '../core/require-size';
import { shown } from '../core/shown';
import type { ControllerOptions } from './controller-options';
import type { DeviceClass } from './device-class';
import { NAMES } from './names';
import { TopoLvmNodePool } from './node-pool';
import { Scheduling } from './scheduling';
import type { TopoLvmProps } from './topolvm-props';

/** The pools of an installation, one for all nodes where they are alike; refuses props that say both or neither. */
export function poolsOf({ deviceClasses, lvcreateOptionClasses, pools, agents = {} }: TopoLvmProps, scope: IConstruct): TopoLvmNodePool[] {
  const { nodes, nodeSelector, nodeAffinity, tolerations } = agents;
  if (pools === undefined) {
    const classes = { deviceClasses: requireList(deviceClasses ?? [], 'deviceClasses', scope), lvcreateOptionClasses };
    return [TopoLvmNodePool._everywhere({ ...classes, nodes, nodeSelector, nodeAffinity, tolerations }, scope)];
  }
  const clash = Object.entries({
    deviceClasses, lvcreateOptionClasses,
    'agents.nodes': nodes, 'agents.nodeSelector': nodeSelector, 'agents.nodeAffinity': nodeAffinity, 'agents.tolerations': tolerations,
  }).find(([, value]) => value !== undefined)?.[0];
  if (clash !== undefined) {
    throw refusal({
      where: clash,
      what: 'it is for nodes that are alike, and there are pools',
      why: 'Every node has one configuration, which it gets from its pool',
      fix: `Move ${clash} into the pools`,
    }, scope);
  }
  if (requireList(pools, 'pools', scope).length === 0) {
    throw refusal({ where: 'pools', what: 'there is none', why: 'No node would make volumes', fix: 'Add a TopoLvmNodePool, or use deviceClasses' }, scope);
  }
  const names = pools.map((pool, index) => requireName(requireObject(pool, '_placement', {
    where: `pools[${index}]`, kind: 'a pool of nodes', fix: "Write for example TopoLvmNodePool.of('fast', { nodes: [fast], deviceClasses })",
  }, scope)._name ?? '', 'pools', scope));
  for (const [index, name] of names.entries()) {
    requireName(`${NAMES.lvmd}-${name}`, `pools[${index}]`, scope);
    if (names.indexOf(name) === index) continue;
    throw refusal({
      where: `pools[${index}]`, what: `two pools are named "${name}"`, why: 'Their DaemonSets would have the same name', fix: 'Give each a name of its own',
    }, scope);
  }
  return [...pools];
}

/** Refuses replicas that would all work at once, and sizes without a unit. */
export function requireReplicas({ replicas = 2, leaderElection, minimumAllocation }: ControllerOptions, scope: IConstruct): void {
  requireSize(minimumAllocation?.block, 'controller.minimumAllocation.block', scope);
  if (!Number.isInteger(replicas) || replicas < 1) {
    throw refusal({
      where: 'controller.replicas', what: `${shown(replicas)} is not a number of replicas`, why: 'Nothing would make volumes', fix: 'Give a whole number above zero',
    }, scope);
  }
  if (replicas === 1 || leaderElection === undefined || leaderElection.isEnabled) return;
  throw refusal({
    where: 'controller.leaderElection',
    what: `${replicas} replicas do not elect a leader`,
    why: 'Each of them would make a volume for the same claim',
    fix: 'Set replicas: 1, or leave leaderElection out',
  }, scope);
}

/** Refuses what the API server takes for no priority of ordinary pods. */
export function requirePriority(value = 1_000_000, scope: IConstruct): number {
  if (Number.isInteger(value) && Math.abs(value) <= 1_000_000_000) return value;
  throw refusal({
    where: 'priorityClassValue',
    what: `${shown(value)} is not the value of a priority class`,
    why: 'The API server keeps what is above a billion for the system',
    fix: 'Write a whole number up to 1000000000, or leave it out',
  }, scope);
}

/** Refuses divisors of device classes that no node has: they would be ignored. */
export function requireScheduling(scheduling: Scheduling, deviceClasses: readonly DeviceClass[], scope: IConstruct): Scheduling {
  requireObject(scheduling, 'usesExtender', {
    where: 'scheduling', kind: 'a way of scheduling', fix: 'Write topolvm.Scheduling.byStorageCapacity() or topolvm.Scheduling.byExtender({ certificate })',
  }, scope);
  const names = deviceClasses.map(({ name }) => name);
  const stray = Object.keys(scheduling._extender?.divisors ?? {}).find((name) => !names.includes(name));
  if (stray === undefined) return scheduling;
  throw refusal({
    where: `scheduling.divisors.${stray}`,
    what: `no node has a device class "${stray}"`,
    why: 'The divisor would be ignored',
    fix: `Name one of ${names.join(', ')}`,
  }, scope);
}
