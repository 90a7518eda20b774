import { RookRelease } from 'rookery';

/** The releases of Rook that know a floating mon. */
export const ROOK_RELEASES = [RookRelease.V1_20];
