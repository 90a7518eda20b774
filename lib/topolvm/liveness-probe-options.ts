import type { Duration } from '../core/duration';

/** How patiently the kubelet asks whether a container is alive; times are whole seconds. */
export interface LivenessProbeOptions {
  /**
   * How long a container may take to start.
   *
   * @default Duration.seconds(10)
   */
  readonly initialDelay?: Duration;

  /**
   * How long it may take to answer; nodes with thousands of volumes need more.
   *
   * @default Duration.seconds(3)
   */
  readonly timeout?: Duration;

  /**
   * The time from one question to the next.
   *
   * @default Duration.minutes(1)
   */
  readonly period?: Duration;

  /**
   * How many questions in a row have to fail before the container is started anew.
   *
   * @default - Kubernetes' own: 3
   */
  readonly failureThreshold?: number;
}
