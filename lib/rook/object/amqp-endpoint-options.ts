import type { AmqpAckLevel } from './amqp-ack-level';

/** A broker of AMQP that is told of events. */
export interface AmqpEndpointOptions {
  /** Its address, with `amqp://` or `amqps://`; user and password can be given nowhere else. */
  readonly uri: string;

  /** The exchange, which topics of the same address share. */
  readonly exchange: string;

  /**
   * Whether its certificate is not verified.
   *
   * @default false
   */
  readonly disableVerifySsl?: boolean;

  /**
   * When an event counts as delivered.
   *
   * @default AmqpAckLevel.BROKER
   */
  readonly ackLevel?: AmqpAckLevel;
}
