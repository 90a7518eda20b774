/** When an event counts as delivered to AMQP. */
export enum AmqpAckLevel {
  /** Once it is sent. */
  NONE = 'none',
  /** Once the broker has it. */
  BROKER = 'broker',
  /** Once the broker has found somebody for it. */
  ROUTABLE = 'routeable',
}
