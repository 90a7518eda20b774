import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { requireSize } from '../../core/require-size';
import type { PoolOptions } from './pool-options';
import type { Redundancy } from './redundancy';

/**
 * The settings that all kinds of pools write alike.
 *
 * @param at what comes before the properties of the pool where an object has several, such as `dataPools[0].`
 */
export function poolSpec(redundancy: Redundancy, options: PoolOptions, scope: IConstruct, at = ''): Record<string, unknown> {
  const { maxSize, maxObjects } = options.quotas ?? {};
  return {
    ...redundancy._spec(scope, at),
    deviceClass: options.deviceClass,
    crushRoot: options.crushRoot,
    enableCrushUpdates: options.enableCrushUpdates,
    parameters: parameters(options, scope, at),
    quotas: options.quotas && { maxSize: requireSize(maxSize, `${at}quotas.maxSize`, scope)?.toString(), maxObjects },
  };
}

function parameters({ compression, parameters: own = {} }: PoolOptions, scope: IConstruct, at: string): object | undefined {
  const typed: Record<string, string> = {};
  if (compression) {
    typed.compression_mode = compression.mode;
    if (compression.algorithm !== undefined) typed.compression_algorithm = compression.algorithm;
    if (compression.requiredRatio !== undefined) typed.compression_required_ratio = String(compression.requiredRatio);
  }
  const twice = Object.keys(typed).find((name) => own[name] !== undefined);
  if (twice !== undefined) {
    throw refusal({
      where: `${at}parameters.${twice}`,
      what: `${twice} is set by compression as well`,
      why: 'One of the two would be lost without a word',
      fix: `Leave ${twice} out of parameters`,
    }, scope);
  }
  const all = { ...own, ...typed };
  return Object.keys(all).length === 0 ? undefined : all;
}
