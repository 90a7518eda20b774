import type { IConstruct } from 'constructs';
import { requireName } from '../../../core/names';
import { ExistingObject } from '../../../site/existing-object';
import { Site } from '../../../site/site';
import type { CephClusterOptions } from '../ceph-cluster-options';
import type { PrometheusAccount } from '../prometheus-account';

/** The account of the Prometheus that may see what it scrapes, if there is one; whoever runs the Prometheus makes it. */
export function prometheusOf({ monitoring }: CephClusterOptions, scope: IConstruct): PrometheusAccount | undefined {
  if (monitoring?.prometheus === undefined) return undefined;
  const name = requireName(monitoring.prometheus.name, 'monitoring.prometheus.name', scope, true);
  const namespace = requireName(monitoring.prometheus.namespace, 'monitoring.prometheus.namespace', scope);
  Site.siteOf(scope).addExisting(ExistingObject.serviceAccount(name, namespace));
  return { name, namespace };
}
