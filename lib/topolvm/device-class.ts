import { refusal } from '../core/problem';
import { requireObject } from '../core/require-object';
import { requireSize } from '../core/require-size';
import { shown } from '../core/shown';
import { Size } from '../core/size';
import type { DeviceClassOptions, ThickDeviceClassOptions, ThinDeviceClassOptions } from './device-class-options';
import { layoutArgument, requireArguments } from './lvcreate-arguments';

const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
/** What LVM takes as the name of a volume group or a pool (lvm(8), "Valid names"). */
const LVM_NAME = /^(?!\.{1,2}$)[A-Za-z0-9+_.][A-Za-z0-9+_.-]{0,126}$/;
const STRIPE_ARGUMENT = /^(--stripes(ize)?\b|-[iI])/;
const GIB = Size.gibi(1).toBytes();

/**
 * Volumes of one kind on a node: where LVM makes them, and how.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/internal/lvmd/device_class_manager.go
 */
export class DeviceClass {
  /**
   * Volumes that own their room in the volume group.
   *
   * @throws when lvmd or LVM would refuse a setting, or pass over it
   */
  public static thick(name: string, options: ThickDeviceClassOptions): DeviceClass {
    const refuse = refuser(name);
    requireNames(name, options);
    const { stripe } = options;
    const spare = requireSize(options.spare, `device class ${name}: spare`);
    const stripeSize = requireSize(options.stripeSize, `device class ${name}: stripeSize`);
    if (spare !== undefined && spare.toBytes() % GIB !== 0) {
      throw refuse('spare', `${spare} is not a whole number of GiB`, 'lvmd counts spare room in GiB', 'Round it, for example Size.gibi(10)');
    }
    if (stripe !== undefined && (!Number.isInteger(stripe) || stripe < 1)) {
      throw refuse('stripe', `${shown(stripe)} is not a number of disks`, 'LVM cannot stripe over it', 'Give a whole number above zero');
    }
    if (stripeSize !== undefined) requireStripeSize(name, stripeSize, stripe);
    if (stripe !== undefined && options.lvcreateOptions?.some((option) => STRIPE_ARGUMENT.test(option))) {
      throw refuse('lvcreateOptions', 'they set stripes that stripe sets too', 'lvcreate gets them twice and fails', 'Set them in one place');
    }
    return new DeviceClass(name, withRaid(name, options), undefined, {
      ...(spare === undefined ? {} : { 'spare-gb': spare.toBytes() / GIB }),
      ...(stripe === undefined ? {} : { stripe }),
      ...(stripeSize === undefined ? {} : { 'stripe-size': `${stripeSize.toBytes() / 1024}k` }),
    });
  }

  /**
   * Volumes that take room of a thin pool as they fill; the only ones that snapshots and clones can be made of.
   *
   * @throws when lvmd or LVM would refuse a setting
   */
  public static thin(name: string, options: ThinDeviceClassOptions): DeviceClass {
    requireNames(name, options);
    const { thinPool, overprovisionRatio } = options;
    const refuse = refuser(name);
    if (!isLvmName(thinPool)) throw refuse('thinPool', `${shown(thinPool)} cannot be the name of a pool`, 'LVM has none of that name', 'Write it as `lvs` shows it');
    if (!Number.isFinite(overprovisionRatio) || overprovisionRatio < 1) {
      throw refuse('overprovisionRatio', `${shown(overprovisionRatio)} is no number from 1 up`, 'lvmd exits at its start', 'Give 1 to promise no more than the pool has, or more');
    }
    const layout = layoutArgument(options.lvcreateOptions ?? []);
    if (layout !== undefined) {
      throw refuse('lvcreateOptions', `"${layout}" says on which disks volumes lie`, 'Thin volumes lie where their pool lies, and LVM refuses every one', 'Make the pool so, and leave it out');
    }
    return new DeviceClass(name, options, thinPool, {
      'type': 'thin',
      'thin-pool': { 'name': thinPool, 'overprovision-ratio': overprovisionRatio },
    });
  }

  /** The LVM volume group that volumes are made in. */
  public readonly volumeGroup: string;

  /** Whether storage classes that name no device class use this one, as far as it was said. */
  public readonly isDefault?: boolean;

  private readonly lvcreateOptions?: readonly string[];

  private constructor(
    /** The name that storage classes refer to. */
    public readonly name: string,
    options: DeviceClassOptions,
    /** The thin pool, if volumes are thin. */
    public readonly thinPool: string | undefined,
    private readonly kind: { readonly [key: string]: any },
  ) {
    requireArguments(options.lvcreateOptions ?? [], `device class ${name}: lvcreateOptions`, kind.stripe);
    this.volumeGroup = options.volumeGroup;
    this.isDefault = options.isDefault;
    this.lvcreateOptions = options.lvcreateOptions && [...options.lvcreateOptions];
  }

  /** Whether volumes take room only as they fill. */
  public get isThin(): boolean {
    return this.thinPool !== undefined;
  }

  /**
   * The same class of thick volumes, with all of the volume group offered to the scheduler instead of keeping 10Gi back.
   *
   * @throws when the class is thin or was told what to keep back
   */
  public withoutSpare(): DeviceClass {
    if (this.isThin || 'spare-gb' in this.kind) {
      throw refuser(this.name)(
        'withoutSpare', this.isThin ? 'the class is thin' : 'it was told to keep room back',
        'Only one of the two can hold, and thin classes keep nothing back', 'Remove the call or the spare',
      );
    }
    const { volumeGroup, isDefault, lvcreateOptions } = this;
    return new DeviceClass(this.name, { volumeGroup, isDefault, lvcreateOptions: lvcreateOptions && [...lvcreateOptions] }, undefined, {
      'spare-gb': 0, ...this.kind,
    });
  }

  /** @internal */
  public _config(isDefault: boolean | undefined = this.isDefault): object {
    return {
      'name': this.name,
      'volume-group': this.volumeGroup,
      ...(isDefault === undefined ? {} : { default: isDefault }),
      ...this.kind,
      ...(this.lvcreateOptions === undefined ? {} : { 'lvcreate-options': [...this.lvcreateOptions] }),
    };
  }
}

function requireNames(name: string, options: DeviceClassOptions | undefined): void {
  const refuse = refuser(name);
  if (typeof name !== 'string' || name.length > 63 || !NAME.test(name)) {
    throw refuse('name', `${shown(name)} cannot name a device class`, 'lvmd exits at its start', 'Use at most 63 letters, digits, dots, dashes and underscores');
  }
  const group = options?.volumeGroup;
  if (isLvmName(group)) return;
  throw refuse('volumeGroup', `${shown(group)} cannot be the name of a volume group`, 'LVM has none of that name', 'Write it as `vgs` shows it');
}

function isLvmName(name: string | undefined): boolean {
  return typeof name === 'string' && LVM_NAME.test(name);
}

type Refuse = (where: string, what: string, why: string, fix: string) => Error;

function refuser(name: string): Refuse {
  return (where, what, why, fix) => refusal({ where: `device class ${name}: ${where}`, what, why, fix });
}

/** The options with the arguments of their raid before the others. */
function withRaid(name: string, options: ThickDeviceClassOptions): DeviceClassOptions {
  const { raid, stripe, stripeSize, volumeGroup, isDefault, lvcreateOptions = [] } = options;
  if (raid === undefined) return options;
  requireObject(raid, '_arguments', { where: `device class ${name}: raid`, kind: 'a raid', fix: 'Write for example topolvm.Raid.raid1()' });
  const beside = Object.entries({ stripe, stripeSize }).find(([, value]) => value !== undefined)?.[0] ?? layoutArgument(lvcreateOptions);
  if (beside === undefined) return { volumeGroup, isDefault, lvcreateOptions: [...raid._arguments, ...lvcreateOptions] };
  throw refuser(name)('raid', `${beside} says on which disks volumes lie too`, 'lvcreate gets two layouts and fails', `Leave ${beside} out; stripes are options of a raid`);
}

function requireStripeSize(name: string, stripeSize: Size, stripe: number | undefined): void {
  const kibi = stripeSize.toBytes() / 1024;
  const refuse = refuser(name);
  if (stripe === undefined) {
    throw refuse('stripeSize', 'there is a stripe size and no stripe', 'lvmd passes over it', 'Set stripe to the number of disks, or remove stripeSize');
  }
  if (kibi < 4 || !Number.isInteger(Math.log2(kibi))) {
    throw refuse('stripeSize', `${stripeSize} is not a power of two from 4Ki up`, 'LVM refuses every volume', 'Write for example Size.of("64Ki")');
  }
}
