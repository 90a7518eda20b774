import type { IConstruct } from 'constructs';
import type { OsdSetOptions } from './osd-set-options';
import { deviceSet } from './spec/device-set';

/** A set of OSDs. */
export class OsdSet {
  /**
   * OSDs on volumes of a storage class; the volumes are claimed in block mode.
   *
   * @param name the name of the set; another name makes other OSDs and abandons those there are
   */
  public static onPvc(name: string, options: OsdSetOptions): OsdSet {
    return new OsdSet(name, options);
  }

  private constructor(
    /** The name of the set. */
    public readonly setName: string,
    private readonly options: OsdSetOptions,
  ) {}

  /** @internal */
  public _spec(scope: IConstruct, where: string): object {
    return deviceSet(this.setName, this.options ?? {}, scope, where);
  }
}
