import fc from 'fast-check';
import { rook } from 'rookery';
import { LATER, options } from './options';
import { call, constant } from './plain';
import type { Call, Plain, Ref } from './plain';
import { CLAIM, claimed, from } from './rook-claims';
import { ANNOTATIONS, FLAG, LABELS, level, oneOf, OVERRIDES, sizes } from './values';

/** What varies from the mons of one cluster to those of another. */
export interface MonsShape {
  readonly options: Plain<rook.MonsOnPvcOptions>;
  readonly onHost: boolean;
  readonly zones: 'none' | 'across' | 'stretched';
  readonly zoneLabel?: string;
  readonly zoneVolume?: Plain<rook.ClaimedVolume>;
  readonly stretch: Plain<rook.StretchOptions>;
}

const COMMON = {
  count: fc.constantFrom(1, 3, 5),
  allowMultiplePerNode: FLAG,
  floatingMon: options<rook.FloatingMon>('rook.FloatingMon', {
    name: fc.constant('c'), configMapName: fc.constant('floating-mon'),
  }, ['name', 'configMapName']),
  externalMonIds: fc.constant(['x', 'y']),
  spread: fc.subarray([constant('Topology.ZONE'), constant('Topology.HOST')]),
  spreadPolicy: oneOf(rook.SpreadPolicy),
  zones: LATER,
  headlessService: options<rook.MonServiceOptions>('rook.MonServiceOptions', { labels: LABELS, annotations: ANNOTATIONS, overrides: OVERRIDES }),
};

export const MONS: fc.Arbitrary<MonsShape> = fc.record({
  options: fc.oneof(
    options<rook.MonsOnPvcOptions>('rook.MonsOnPvcOptions', { ...COMMON, size: sizes(10, 50), claim: CLAIM }, ['size']),
    options<rook.MonsOptions>('rook.MonsOptions', COMMON) as fc.Arbitrary<Plain<rook.MonsOnPvcOptions>>,
  ),
  zones: fc.constantFrom('none', 'across', 'stretched'),
  zoneLabel: fc.constantFrom(undefined, 'topology.kubernetes.io/zone'),
  zoneVolume: fc.option(claimed(10, 50), { nil: undefined, freq: 2 }),
  stretch: options<rook.StretchOptions>('rook.StretchOptions', { failureDomain: level('ZONE'), subFailureDomain: level('HOST') }),
}).map((shape) => ({ ...shape, onHost: shape.options.size === undefined }));

/** What mons get from their cluster. */
export interface MonsPlace {
  readonly storageClass: Ref;
  readonly zoned: boolean;
  readonly onHostNetwork: boolean;
}

/** The mons in their place. */
export function mons(shape: MonsShape, { storageClass, zoned, onHostNetwork }: MonsPlace): Call {
  const { options: given, onHost, zones, zoneLabel, zoneVolume, stretch } = shape;
  const volume = from(zoneVolume, storageClass);
  const zone = (name: string): Call => call('rook.MonZone.of', name, ...volume === undefined ? [] : [volume]);
  const spread = {
    none: undefined,
    across: call('rook.MonZones.across', [zone('a'), zone('b'), zone('c')], zoneLabel),
    stretched: call('rook.MonZones.stretched', [zone('a'), zone('b'), call('rook.MonZone.arbiter', 'c', volume)], stretch),
  }[zoned ? zones : 'none'];
  // The ports of mons are fixed.
  const apart = onHostNetwork && given.allowMultiplePerNode ? { allowMultiplePerNode: false } : {};
  const { floatingMon, ...others } = given;
  // It is the third one, and not on the network of the nodes.
  const floating = floatingMon === undefined || onHostNetwork || given.count === 1 ? {} : { floatingMon };
  // Outside of a stretch cluster every mon has a zone of its own.
  const count = zones === 'across' ? 3 : Math.max(3, given.count ?? 3);
  const all = { ...others, ...floating, ...apart, ...(spread === undefined ? {} : { zones: spread, count }) };
  return onHost ? call('rook.Mons.onHost', all) : call('rook.Mons.onPvc', storageClass, all);
}
