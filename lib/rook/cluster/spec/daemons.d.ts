import type { DaemonAnnotations } from '../daemon-annotations';
import type { DaemonLabels } from '../daemon-labels';
import type { DaemonPlacement } from '../daemon-placement';
import type { DaemonPriorityClassNames } from '../daemon-priority-class-names';
import type { DaemonResources } from '../daemon-resources';
/** Placements by daemon in Rook's words. */
export declare function placementSpec(placement: DaemonPlacement): object;
/** Labels or annotations by daemon in Rook's words. */
export declare function metadataSpec(metadata: DaemonLabels | DaemonAnnotations): object;
/** Resources of all daemons: what is given, and for the others what upstream's chart reserves. */
export declare function resourcesSpec(given?: DaemonResources): object;
/** Priority classes of all daemons: what is given, and for the others those of upstream's chart. */
export declare function priorityClassNamesSpec(given?: DaemonPriorityClassNames): object;
