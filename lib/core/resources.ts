import type { k8s } from 'cdk8s-plus-27';
import { refusal } from './problem';
import { formatQuantity, parseQuantity } from './quantity-syntax';
import { requireSize } from './require-size';
import type { Size } from './size';

/** CPU and memory of one container. */
export interface ResourcesOptions {
  /**
   * CPU that the scheduler sets aside, such as `500m` or `2`.
   *
   * @default - none
   */
  readonly cpu?: string;

  /**
   * Memory that the scheduler sets aside.
   *
   * @default - none
   */
  readonly memory?: Size;

  /**
   * CPU above which the container is throttled.
   *
   * @default - no limit
   */
  readonly cpuLimit?: string;

  /**
   * Memory above which the container is killed.
   *
   * @default - no limit
   */
  readonly memoryLimit?: Size;
}

/** Writes resource requirements without loading a library of Kubernetes types. */
export class Resources {
  /**
   * Requests and limits of one container, in the form that every property for resources takes.
   *
   * @throws when a CPU amount is not a quantity
   */
  public static of(options: ResourcesOptions): k8s.ResourceRequirements {
    const requests = amounts(options.cpu, requireSize(options.memory, 'memory'));
    const limits = amounts(options.cpuLimit, requireSize(options.memoryLimit, 'memoryLimit'));
    return {
      ...(requests === undefined ? {} : { requests }),
      ...(limits === undefined ? {} : { limits }),
    };
  }

  private constructor() {}
}

function amounts(cpu: string | undefined, memory: Size | undefined): { [name: string]: k8s.Quantity } | undefined {
  if (cpu === undefined && memory === undefined) return undefined;
  return {
    ...(cpu === undefined ? {} : { cpu: quantity(cpu) }),
    ...(memory === undefined ? {} : { memory: quantity(memory.toString()) }),
  };
}

/** The type is a class with a private constructor in a package that is never loaded at run time; its shape is all that counts. */
function quantity(text: string): k8s.Quantity {
  const parsed = parseQuantity(text);
  if (!parsed) {
    throw refusal({
      where: 'cpu', what: `"${text}" is not a quantity`, why: 'The API server refuses it', fix: 'Write for example 500m or 2',
    });
  }
  return { value: formatQuantity(parsed) } as unknown as k8s.Quantity;
}
