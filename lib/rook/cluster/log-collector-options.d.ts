import type { Size } from '../../core/size';
import type { LogPeriodicity } from './log-periodicity';
/** Logs of daemons as files on their nodes, and how they are rotated. */
export interface LogCollectorOptions {
    /** Whether daemons also log into files. */
    readonly enabled: boolean;
    /**
     * How often files are rotated.
     *
     * @default LogPeriodicity.DAILY
     */
    readonly periodicity?: LogPeriodicity;
    /**
     * The size at which a file is rotated at once, at least 1 MB.
     *
     * @default - no limit
     */
    readonly maxLogSize?: Size;
}
