import type { IConstruct } from 'constructs';
import type { OsdSetOptions } from '../osd-set-options';
/**
 * One entry of `storageClassDeviceSets`.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/cluster/osd/deviceSet.go
 */
export declare function deviceSet(name: string, options: OsdSetOptions, scope: IConstruct, where: string): object;
