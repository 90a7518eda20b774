const UNITS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, μs: 1e-6, ns: 1e-9 };
const WHOLE = /^[-+]?(0|((\d+\.?\d*|\.\d+)(h|ms|m|s|us|µs|μs|ns))+)$/;
const PART = /(\d+\.?\d*|\.\d+)(h|ms|m|s|us|µs|μs|ns)/g;
/** Go counts nanoseconds in 64 bits. */
const LONGEST = 2 ** 63 / 1e9;

/** Seconds of a duration as Go reads it, `undefined` where Go refuses it. */
export function goSeconds(duration: string): number | undefined {
  if (!WHOLE.test(duration)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of duration.matchAll(PART)) seconds += Number(amount) * UNITS[unit];
  if (seconds >= LONGEST) return undefined;
  return duration.startsWith('-') ? -seconds : seconds;
}
