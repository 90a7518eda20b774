import type { IConstruct } from 'constructs';
import type { Duration } from '../../../core/duration';
/** The duration in seconds, for fields that hold whole ones. */
export declare function wholeSeconds(duration: Duration, where: string, scope?: IConstruct): number;
/** The duration in minutes, for fields that hold whole ones. */
export declare function wholeMinutes(duration: Duration, where: string, scope?: IConstruct): number;
/** The duration in hours, for fields that hold whole ones. */
export declare function wholeHours(duration: Duration, where: string, scope?: IConstruct): number;
