import { PIE_RELEASES } from './pie';
import type { ReleaseData } from './release-data';
import { ROOK_RELEASES } from './rook';
import { TOPOLVM_RELEASES } from './topolvm';

const PROJECTS: readonly (readonly [string, readonly ReleaseData[]])[] = [['Rook', ROOK_RELEASES], ['TopoLVM', TOPOLVM_RELEASES], ['pie', PIE_RELEASES]];

/**
 * What people call the release that brings a version of schemas: those of the CSI operator come with Rook.
 *
 * @param upstream the data file of the schemas
 * @param version their version
 */
export function releaseTitle(upstream: string, version: string): string {
  for (const [project, releases] of PROJECTS) {
    const release = releases.find(({ schemas }) => schemas[upstream] === version);
    if (release !== undefined) return `${project} ${release.version}`;
  }
  return `${upstream} ${version}`;
}
