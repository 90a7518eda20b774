import type { Rule } from '../rule';
import { annotationRule } from './annotation';
import { configData } from './config-data';
import { containerImage } from './container-image';
import { containerName } from './container-name';
import { containerPort } from './container-port';
import { cronRule } from './cron';
import { disruptionBudget } from './disruption-budget';
import { environment } from './environment';
import { labelRule } from './label';
import { nameRule } from './name';
import { priorityClass } from './priority-class';
import { probe } from './probe';
import { resourceAmounts } from './resource-amounts';
import { restartPolicy } from './restart-policy';
import { role } from './role';
import { roleBinding } from './role-binding';
import { scopeRule } from './scope';
import { selectorRule } from './selector';
import { servicePort } from './service-port';
import { storageClass } from './storage-class';
import { unpairedSurrogate } from './unpaired-surrogate';
import { unresolvedOutput } from './unresolved-output';
import { updateStrategy } from './update-strategy';
import { volume } from './volume';
import { volumeClaim } from './volume-claim';
import { volumeMount } from './volume-mount';
import { webhook } from './webhook';
import { workloadSelector } from './workload-selector';

/** What the API server demands of objects beyond their schemas. */
export const syntaxRules: readonly Rule[] = [
  nameRule, labelRule, annotationRule, scopeRule, selectorRule, unresolvedOutput, unpairedSurrogate,
  containerName, containerImage, containerPort, environment, volume, volumeMount, probe, resourceAmounts, restartPolicy,
  workloadSelector, updateStrategy, cronRule, servicePort, disruptionBudget,
  role, roleBinding, storageClass, volumeClaim, priorityClass, configData, webhook,
];
