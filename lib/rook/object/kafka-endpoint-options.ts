import type { KafkaAckLevel } from './kafka-ack-level';
import type { KafkaMechanism } from './kafka-mechanism';
import type { SecretKey } from './secret-key';

/** A broker of Kafka that is told of events. */
export interface KafkaEndpointOptions {
  /** Its address, with `kafka://`, without user and password. */
  readonly uri: string;

  /**
   * Whether it is reached with TLS.
   *
   * @default false
   */
  readonly useSsl?: boolean;

  /**
   * Whether its certificate is not verified.
   *
   * @default false
   */
  readonly disableVerifySsl?: boolean;

  /**
   * When an event counts as delivered.
   *
   * @default KafkaAckLevel.BROKER
   */
  readonly ackLevel?: KafkaAckLevel;

  /**
   * How the gateway signs in.
   *
   * @default KafkaMechanism.PLAIN
   */
  readonly mechanism?: KafkaMechanism;

  /**
   * The name of the user, in the namespace of the topic; the store has to be reached with TLS.
   *
   * @default - none
   */
  readonly user?: SecretKey;

  /**
   * The password, in the namespace of the topic; the store has to be reached with TLS.
   *
   * @default - none
   */
  readonly password?: SecretKey;
}
