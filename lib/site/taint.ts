import type { k8s } from 'cdk8s-plus-27';
import type { TaintFacts } from '../engine/facts';

/** A taint that every node of a pool carries. */
export class Taint {
  /** Pods that do not tolerate it are not scheduled. */
  public static noSchedule(key: string, value?: string): Taint {
    return new Taint(key, 'NoSchedule', value);
  }

  /** Pods that do not tolerate it are scheduled elsewhere if possible. */
  public static preferNoSchedule(key: string, value?: string): Taint {
    return new Taint(key, 'PreferNoSchedule', value);
  }

  /** Pods that do not tolerate it are not scheduled, and evicted where they run. */
  public static noExecute(key: string, value?: string): Taint {
    return new Taint(key, 'NoExecute', value);
  }

  private constructor(
    /** The key. */
    public readonly key: string,
    /** What happens to pods that do not tolerate it. */
    public readonly effect: string,
    /** The value, if it has one. */
    public readonly value?: string,
  ) {}

  /** @internal */
  public _facts(): TaintFacts {
    return { key: this.key, effect: this.effect, ...(this.value === undefined ? {} : { value: this.value }) };
  }

  /** @internal */
  public _toleration(): k8s.Toleration {
    const { key, effect, value } = this;
    return value === undefined ? { key, operator: 'Exists', effect } : { key, operator: 'Equal', value, effect };
  }
}
