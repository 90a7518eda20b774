import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { amount } from '../read';
import { PREFIX, resizedClaims, type ResizedClaim } from './resized-claims';

/** What pvc-autoresizer takes as a share: Go's strconv.ParseFloat, without what nobody writes, before any number of percent signs. */
const SHARE = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%+$/i;
const SIZE = 'a size such as 20Gi';
const SHARE_TEXT = 'a share such as 20%';

/** An annotation that pvc-autoresizer cannot read. */
export const valueInvalid: Rule = {
  id: 'autoresizer/value-invalid',
  severity: Severity.ERROR,
  why: 'pvc-autoresizer leaves a claim alone with an annotation that it cannot read, and says so in its log only',
  fix: 'Write sizes as 20Gi, shares from 0% to 100%; Autoresize.upTo() writes them for you',
  evidence: 'topolvm/pvc-autoresizer internal/runners/pvc_autoresizer.go (convertSize, convertSizeInBytes)',
  * inspectAll(world) {
    for (const claim of resizedClaims(world)) {
      for (const [key, wanted] of wrong(claim)) {
        yield { document: claim.document, property: claim.property, message: `${claim.owner} has ${PREFIX}${key}: ${claim.settings[key]}, which is not ${wanted}` };
      }
    }
  },
};

function wrong({ settings, limit }: ResizedClaim): [key: string, wanted: string][] {
  const { 'threshold': threshold, 'inodes-threshold': inodes, 'increase': increase } = settings;
  return [
    ...(limit === undefined || limit < 0 ? [['storage_limit', SIZE] as [string, string]] : []),
    ...(isAmount(threshold) ? [] : [['threshold', `${SHARE_TEXT} or ${SIZE}`] as [string, string]]),
    ...(inodes === undefined || isShare(inodes) ? [] : [['inodes-threshold', SHARE_TEXT] as [string, string]]),
    ...(isAmount(increase) ? [] : [['increase', `${SHARE_TEXT} or ${SIZE}`] as [string, string]]),
  ];
}

function isAmount(value: string | undefined): boolean {
  return value === undefined || isShare(value) || (amount(value) ?? 0) > 0;
}

function isShare(value: string): boolean {
  return SHARE.test(value) && Number.parseFloat(value) >= 0 && Number.parseFloat(value) <= 100;
}
