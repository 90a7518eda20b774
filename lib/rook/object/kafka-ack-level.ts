/** When an event counts as delivered to Kafka. */
export enum KafkaAckLevel {
  /** Once it is sent. */
  NONE = 'none',
  /** Once the broker has it. */
  BROKER = 'broker',
}
