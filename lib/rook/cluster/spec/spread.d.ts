import type { IConstruct } from 'constructs';
import type { OsdSetOptions } from '../osd-set-options';
/**
 * The placements of the two kinds of pods of a device set, spread by the labels that Rook gives them.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/cluster/osd/labels.go
 */
export declare function spreadPlacements(set: string, options: OsdSetOptions, scope: IConstruct, where: string): Record<string, object>;
