import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig } from '../read';
import { resizedClaims } from './resized-claims';

/** A claim without a file system that is to grow as it fills. */
export const blockVolume: Rule = {
  id: 'autoresizer/block-volume',
  severity: Severity.ERROR,
  why: 'Nobody knows how full a volume without a file system is, and pvc-autoresizer passes over it',
  fix: 'Remove the annotations, or make the claim one of volumeMode: Filesystem',
  evidence: 'topolvm/pvc-autoresizer internal/runners/pvc_autoresizer.go (isTargetPVC)',
  * inspectAll(world) {
    for (const { document, property, owner, spec } of resizedClaims(world)) {
      if (dig(spec, 'volumeMode') !== 'Block') continue;
      yield { document, property, message: `${owner} is to grow as it fills, and has no file system` };
    }
  },
};
