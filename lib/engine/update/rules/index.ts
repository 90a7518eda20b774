import type { UpdateRule } from '../update-rule';
import { csiDriver } from './csi-driver';
import { definitionNames } from './definition-names';
import { definitionVersions } from './definition-versions';
import { immutableData } from './immutable-data';
import { job } from './job';
import { metadata } from './metadata';
import { persistentVolume } from './persistent-volume';
import { priorityClass } from './priority-class';
import { roleRef } from './role-ref';
import { secretType } from './secret-type';
import { serviceAddress } from './service-address';
import { serviceLoadBalancer } from './service-load-balancer';
import { statefulSet } from './stateful-set';
import { storageClass } from './storage-class';
import { volumeAttributesClass } from './volume-attributes-class';
import { volumeClaim } from './volume-claim';
import { volumeClaimSize } from './volume-claim-size';
import { workloadSelector } from './workload-selector';

/** What the API server demands of changes to its own kinds. */
export const immutables: readonly UpdateRule[] = [
  metadata, storageClass, volumeAttributesClass, csiDriver, persistentVolume, volumeClaim, volumeClaimSize, workloadSelector, statefulSet, job,
  serviceAddress, serviceLoadBalancer, roleRef, priorityClass, immutableData, secretType, definitionNames, definitionVersions,
];
