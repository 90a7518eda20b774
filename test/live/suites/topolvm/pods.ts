import fc from 'fast-check';
import { parseQuantity } from '../../../../lib/core/quantity-syntax';
import { APPS, claimSpec } from './claims';
import type { Claim } from './claims';
import type { Emitted } from './installation';

/** A volume of a pod: of a claim that is there, of one that is not, made with the pod, or of no storage at all. */
type Volume = { readonly kind: 'claim' | 'ephemeral'; readonly claim: Claim } | { readonly kind: 'absent' | 'empty' };

/** Any pod with up to four volumes. */
export interface AnyPod {
  readonly volumes: readonly Volume[];
  /** Whether its first container asks for CPU, which has to stay. */
  readonly asks: boolean;
}

/** The annotation under which the room for volumes of a class without a device class stands. */
const DEFAULT_CLASS = '00default';

/** Pods over these claims. */
export function anyPod(claims: readonly Claim[]): fc.Arbitrary<AnyPod> {
  const pending = claims.filter(({ bound }) => !bound);
  const volume: fc.Arbitrary<Volume> = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pending).map((claim) => ({ kind: 'claim' as const, claim })) },
    { weight: 4, arbitrary: fc.constantFrom(...pending.filter(({ className }) => className !== '')).map((claim) => ({ kind: 'ephemeral' as const, claim })) },
    { weight: 1, arbitrary: fc.constantFrom(...claims.filter(({ bound }) => bound)).map((claim) => ({ kind: 'claim' as const, claim })) },
    { weight: 1, arbitrary: fc.constantFrom({ kind: 'absent' as const }, { kind: 'empty' as const }) },
  );
  return fc.record({ volumes: fc.array(volume, { maxLength: 4 }), asks: fc.boolean() });
}

/** The pod as somebody creates it. */
export function podObject({ volumes, asks }: AnyPod, name: string, namespace = APPS): any {
  const container = { image: 'registry.example.com/app:1', volumeMounts: volumes.map((_, index) => ({ name: `v${index}`, mountPath: `/v${index}` })) };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, annotations: { 'example.com/kept': 'yes' } },
    spec: {
      containers: [{ ...container, name: 'first', ...(asks ? { resources: { requests: { cpu: '10m' }, limits: { cpu: '1' } } } : {}) }, { ...container, name: 'second' }],
      volumes: volumes.map((volume, index) => ({ name: `v${index}`, ...source(volume) })),
    },
  };
}

/** Bytes by annotation that TopoLVM is to add, worked out from the storage classes that are emitted; none where it is to leave the pod alone. */
export function expectedRoom({ volumes }: AnyPod, { objects, driver }: Emitted): Record<string, string> {
  const classes = new Map(objects.filter(({ kind, provisioner }) => kind === 'StorageClass' && provisioner === driver).map((each) => [each.metadata.name, each]));
  const room = new Map<string, bigint>();
  for (const volume of volumes) {
    const storageClass = 'claim' in volume ? classes.get(volume.claim.className) : undefined;
    if (!storageClass || !('claim' in volume)) continue;
    // Such a pod has to go where that volume is, so room elsewhere is of no interest.
    if (volume.kind === 'claim' && volume.claim.bound) return {};
    const key = `capacity.${driver}/${storageClass.parameters?.[`${driver}/device-class`] ?? DEFAULT_CLASS}`;
    room.set(key, (room.get(key) ?? 0n) + bytes(volume.claim.size));
  }
  return Object.fromEntries([...room].map(([key, sum]) => [key, String(sum)]));
}

/** What the pod is about, for a fault. */
export function described({ volumes }: AnyPod): string {
  return volumes.map((volume) => 'claim' in volume ? `${volume.kind} ${volume.claim.name} (${volume.claim.size})` : volume.kind).join(', ') || 'no volumes';
}

function source(volume: Volume): object {
  switch (volume.kind) {
    case 'claim': return { persistentVolumeClaim: { claimName: volume.claim.name } };
    case 'ephemeral': return { ephemeral: { volumeClaimTemplate: { spec: claimSpec(volume.claim) } } };
    case 'absent': return { persistentVolumeClaim: { claimName: 'nobody-made-it' } };
    default: return { emptyDir: {} };
  }
}

/** Whole bytes, rounded up as Kubernetes does. */
function bytes(size: string): bigint {
  const nanos = parseQuantity(size)?.nanos ?? 0n;
  return (nanos + 999_999_999n) / 1_000_000_000n;
}
