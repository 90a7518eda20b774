import type { Duration } from '../core/duration';

/** How soon somebody has to look. */
export type AlertSeverity = 'critical' | 'warning';

/** One alert, before it is written in the form of an operator. */
export interface Alert {
  /** What routes and runbooks know it by; the same for all subjects of a kind. */
  readonly name: string;
  /** PromQL that has a result while something is wrong. */
  readonly expr: string;
  /** How long it has to be wrong; absent where the expression looks back by itself. */
  readonly for?: Duration;
  readonly severity: AlertSeverity;
  /** One line; may hold templates of Prometheus. */
  readonly summary: string;
  /** What it means and what to look at first; may hold templates of Prometheus. */
  readonly description: string;
}

/** Alerts that are evaluated one after the other, about one subject. */
export interface AlertGroup {
  readonly name: string;
  /** What tells the subject apart, also in alerts about missing metrics, which carry no labels of their own. */
  readonly labels: Readonly<Record<string, string>>;
  readonly alerts: readonly Alert[];
}

/** A group in the form of a PrometheusRule, with the user's labels under those of the subject. */
export function prometheusGroup(group: AlertGroup, alertLabels: Readonly<Record<string, string>>): object {
  return {
    name: group.name,
    rules: group.alerts.map((alert) => ({
      alert: alert.name,
      expr: alert.expr,
      ...(alert.for === undefined ? {} : { for: alert.for.toPrometheus() }),
      labels: { ...alertLabels, ...group.labels, severity: alert.severity },
      annotations: { summary: alert.summary, description: alert.description },
    })),
  };
}
