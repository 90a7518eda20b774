import type { SanitizeDataSource } from './sanitize-data-source';
import type { SanitizeMethod } from './sanitize-method';
/** How devices are wiped when a cluster is deleted. */
export interface SanitizeDisksOptions {
    /**
     * How much is overwritten.
     *
     * @default SanitizeMethod.QUICK
     */
    readonly method?: SanitizeMethod;
    /**
     * What it is overwritten with.
     *
     * @default SanitizeDataSource.ZERO
     */
    readonly dataSource?: SanitizeDataSource;
    /**
     * How many times.
     *
     * @default 1
     */
    readonly iteration?: number;
}
