import type { Rule } from '../rule';
import { affinity } from './affinity';
import { annotationRule } from './annotation';
import { configData } from './config-data';
import { containerImage } from './container-image';
import { containerName } from './container-name';
import { containerPort } from './container-port';
import { containerRestart } from './container-restart';
import { cronRule } from './cron';
import { csiDriver } from './csi-driver';
import { customResourceDefinition } from './custom-resource-definition';
import { disruptionBudget } from './disruption-budget';
import { emptyWord } from './empty-word';
import { endpointSlice } from './endpoint-slice';
import { environment } from './environment';
import { finalizerRule } from './finalizer';
import { ingress } from './ingress';
import { ingressClass } from './ingress-class';
import { job } from './job';
import { labelRule } from './label';
import { lifecycle } from './lifecycle';
import { limitRange } from './limit-range';
import { nameRule } from './name';
import { networkPolicy } from './network-policy';
import { ownerReferenceRule } from './owner-reference';
import { persistentVolume } from './persistent-volume';
import { podDns } from './pod-dns';
import { podReference } from './pod-reference';
import { podSecurityLabel } from './pod-security-label';
import { priorityClass } from './priority-class';
import { probe } from './probe';
import { resourceAmounts } from './resource-amounts';
import { resourceQuota } from './resource-quota';
import { restartPolicy } from './restart-policy';
import { role } from './role';
import { roleBinding } from './role-binding';
import { scopeRule } from './scope';
import { secretType } from './secret-type';
import { securityContext } from './security-context';
import { selectorRule } from './selector';
import { serverFieldRule } from './server-field';
import { service } from './service';
import { serviceAccount } from './service-account';
import { servicePort } from './service-port';
import { storageCapacity } from './storage-capacity';
import { storageClass } from './storage-class';
import { toleration } from './toleration';
import { topologySpread } from './topology-spread';
import { unpairedSurrogate } from './unpaired-surrogate';
import { unresolvedOutput } from './unresolved-output';
import { updateStrategy } from './update-strategy';
import { volume } from './volume';
import { volumeClaim } from './volume-claim';
import { volumeMount } from './volume-mount';
import { volumeSource } from './volume-source';
import { webhook } from './webhook';
import { workloadCounts } from './workload-counts';
import { workloadSelector } from './workload-selector';

/** What the API server demands of objects beyond their schemas. */
export const syntaxRules: readonly Rule[] = [
  nameRule, labelRule, podSecurityLabel, annotationRule, finalizerRule, ownerReferenceRule, serverFieldRule, scopeRule, selectorRule,
  unresolvedOutput, unpairedSurrogate, emptyWord,
  containerName, containerImage, containerPort, containerRestart, environment, volume, volumeSource, volumeMount, probe, lifecycle, resourceAmounts,
  securityContext, restartPolicy, affinity, topologySpread, toleration, podDns, podReference,
  workloadSelector, workloadCounts, updateStrategy, job, cronRule, disruptionBudget,
  service, servicePort, serviceAccount, networkPolicy, ingress, ingressClass, endpointSlice,
  role, roleBinding, storageClass, volumeClaim, persistentVolume, csiDriver, storageCapacity,
  priorityClass, configData, secretType, resourceQuota, limitRange, webhook, customResourceDefinition,
];
