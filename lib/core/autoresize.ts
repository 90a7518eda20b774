import type { AutoresizeOptions } from './autoresize-options';
import { percentText } from './percent-text';
import { refusal } from './problem';
import { requireObject } from './require-object';
import type { Size } from './size';

const PREFIX = 'resize.topolvm.io/';

/**
 * How a claim grows by itself as it fills, done by pvc-autoresizer in clusters that run it; it looks at volumes with a file system that a
 * pod has mounted, of storage classes with `autoresize: true`.
 *
 * @see https://github.com/topolvm/pvc-autoresizer
 */
export class Autoresize {
  /**
   * Lets a claim grow up to a size.
   *
   * @throws when pvc-autoresizer could not read a setting
   */
  public static upTo(limit: Size, options: AutoresizeOptions = {}): Autoresize {
    return new Autoresize(limit, options);
  }

  /** Annotations for the claim, or for the template that it is made from. */
  public readonly annotations: { readonly [key: string]: string };

  private constructor(
    /** The size up to which the claim grows. */
    public readonly limit: Size,
    { threshold, inodesThresholdPercent, increase, initialResizeGroupBy }: AutoresizeOptions,
  ) {
    requireObject(limit, 'toBytes', { where: 'autoresize: limit', kind: 'a size', fix: 'Write for example Size.gibi(100)' });
    for (const [name, amount] of Object.entries({ threshold, increase })) {
      if (amount !== undefined) requireObject(amount, 'text', { where: `autoresize: ${name}`, kind: 'an amount', fix: 'Write ResizeAmount.percent(20) or ResizeAmount.size(Size.gibi(20))' });
    }
    if (increase?.text === '0%') {
      throw refusal({ where: 'autoresize: increase', what: 'nothing is added', why: 'The claim would not grow', fix: 'Write what is added at once, for example ResizeAmount.percent(20)' });
    }
    if (initialResizeGroupBy === '') {
      throw refusal({ where: 'autoresize: initialResizeGroupBy', what: 'the name of the label is empty', why: 'No claims would be a group', fix: 'Name a label of the claim, or leave it out' });
    }
    const settings = {
      'storage_limit': limit.toString(),
      'threshold': threshold?.text,
      'inodes-threshold': inodesThresholdPercent === undefined ? undefined : percentText(inodesThresholdPercent, 'autoresize: inodesThresholdPercent'),
      'increase': increase?.text,
      'initial-resize-group-by': initialResizeGroupBy,
    };
    this.annotations = Object.fromEntries(Object.entries(settings).flatMap(([key, value]) => (value === undefined ? [] : [[`${PREFIX}${key}`, value]])));
  }
}
