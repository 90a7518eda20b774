import { ACCESS } from './access';
import { CLASSES } from './classes';
import { DATA } from './data';
import { DEFINITIONS } from './definitions';
import { SERVICES } from './services';
import type { BuiltinSubject } from './subject';
import { VOLUMES } from './volumes';
import { WORKLOADS } from './workloads';

/** Kinds of Kubernetes' own of which something must not change. */
export const BUILTIN: readonly BuiltinSubject[] = [...CLASSES, ...ACCESS, ...DATA, ...SERVICES, ...VOLUMES, ...WORKLOADS, ...DEFINITIONS];
