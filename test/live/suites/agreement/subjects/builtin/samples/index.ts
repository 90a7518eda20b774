import { ACCESS } from './access';
import { CONFIGURATION } from './configuration';
import { NETWORKING } from './networking';
import { POLICY } from './policy';
import { STORAGE } from './storage';
import { WORKLOADS } from './workloads';

/** Valid objects of Kubernetes' own kinds that a storage platform writes; between them they set nearly every field. */
export const BUILTIN: readonly any[] = [...CONFIGURATION, ...ACCESS, ...WORKLOADS, ...NETWORKING, ...STORAGE, ...POLICY];
