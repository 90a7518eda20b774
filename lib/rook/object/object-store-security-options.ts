import type { KeyManagement } from '../cluster/key-management';
import type { GatewaySslOptions } from './gateway-ssl-options';

/** Encryption of an object store. */
export interface ObjectStoreSecurityOptions {
  /**
   * Where the keys are that clients name in their requests (SSE-KMS): a Vault with a token, and transit or version 2 of the engine for keys
   * and values.
   *
   * @default - none
   */
  readonly kms?: KeyManagement;

  /**
   * Where the keys are that gateways make for each bucket (SSE-S3): a Vault with a token or an agent, and the engine transit.
   *
   * @default - none
   */
  readonly s3?: KeyManagement;

  /**
   * What TLS may be.
   *
   * @default - versions 1.2 and 1.3
   */
  readonly sslOptions?: GatewaySslOptions;

  /**
   * Ciphers of TLS 1.2 and older in the words of OpenSSL.
   *
   * @default - those of OpenSSL
   */
  readonly ciphers?: string[];

  /**
   * Ciphers of TLS 1.3 in the words of OpenSSL.
   *
   * @default - those of OpenSSL
   */
  readonly cipherSuites?: string[];

  /**
   * Groups for the exchange of keys in the words of OpenSSL.
   *
   * @default - those of OpenSSL
   */
  readonly tlsGroups?: string[];
}
