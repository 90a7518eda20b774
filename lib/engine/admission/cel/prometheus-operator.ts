import { has } from './predicate';
import type { Predicate } from './predicate';

/** Fields that an agent on every node must not carry. */
const NOT_ON_EVERY_NODE = [
  'replicas', 'storage', 'persistentVolumeClaimRetentionPolicy', 'scrapeConfigSelector', 'probeSelector', 'scrapeConfigNamespaceSelector',
  'probeNamespaceSelector', 'serviceMonitorSelector', 'serviceMonitorNamespaceSelector', 'additionalScrapeConfigs',
];

/** The rules in the CRDs of the Prometheus operator. */
export const PROMETHEUS_OPERATOR_RULES: ReadonlyMap<string, Predicate> = new Map<string, Predicate>([
  ["!(self.type != 'RollingUpdate' && has(self.rollingUpdate))", (self) => self.type === 'RollingUpdate' || !has(self.rollingUpdate)],
  ["!(has(self.mode) && self.mode == 'DaemonSet' && has(self.shards) && self.shards > 1)",
    (self) => self.mode !== 'DaemonSet' || !has(self.shards) || self.shards <= 1],
  ...NOT_ON_EVERY_NODE.map((field): [string, Predicate] => [
    `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.${field}))`, (self) => self.mode !== 'DaemonSet' || !has(self[field]),
  ]),
]);
