import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import type { AmqpEndpointOptions } from './amqp-endpoint-options';
import type { HttpEndpointOptions } from './http-endpoint-options';
import type { KafkaEndpointOptions } from './kafka-endpoint-options';
import { secretKeySpec } from './secret-key-spec';

/** Who is told of events in buckets. */
export class TopicEndpoint {
  /** A server that takes requests. */
  public static http({ uri, disableVerifySsl, sendCloudEvents }: HttpEndpointOptions): TopicEndpoint {
    return new TopicEndpoint(() => ({ http: { uri, disableVerifySSL: disableVerifySsl, sendCloudEvents } }));
  }

  /** An exchange of a broker that speaks AMQP 0.9.1, such as RabbitMQ. */
  public static amqp({ uri, exchange, disableVerifySsl, ackLevel }: AmqpEndpointOptions): TopicEndpoint {
    return new TopicEndpoint(() => ({ amqp: { uri, exchange, disableVerifySSL: disableVerifySsl, ackLevel } }));
  }

  /**
   * A broker of Kafka.
   *
   * @throws when the address holds a password
   */
  public static kafka(options: KafkaEndpointOptions): TopicEndpoint {
    const { uri, useSsl, disableVerifySsl, ackLevel, mechanism, user, password } = options;
    if (/^[^/]*\/\/[^/]*@/.test(uri)) {
      throw refusal({
        where: 'TopicEndpoint.kafka: uri',
        what: 'the address holds a user or a password (it is not repeated here)',
        why: 'Whoever reads the manifest would know it, and secrets are taken by reference',
        fix: "Store both in a Secret, and give user and password, for example { secret: SecretRef.named('kafka'), key: 'password' }",
      });
    }
    return new TopicEndpoint((scope) => ({
      kafka: {
        uri,
        useSSL: useSsl,
        disableVerifySSL: disableVerifySsl,
        ackLevel,
        mechanism,
        userSecretRef: user && secretKeySpec(user, 'endpoint.user', scope),
        passwordSecretRef: password && secretKeySpec(password, 'endpoint.password', scope),
      },
    }));
  }

  private constructor(
    /** @internal */
    public readonly _spec: (scope: IConstruct) => object,
  ) {}
}
