/** How a gateway signs in to Kafka. */
export enum KafkaMechanism {
  /** With user and password as they are. */
  PLAIN = 'PLAIN',
  /** With user and password, which are not sent, by SHA-512. */
  SCRAM_SHA_512 = 'SCRAM-SHA-512',
  /** With user and password, which are not sent, by SHA-256. */
  SCRAM_SHA_256 = 'SCRAM-SHA-256',
  /** With Kerberos. */
  GSSAPI = 'GSSAPI',
  /** With a token of OAuth. */
  OAUTHBEARER = 'OAUTHBEARER',
}
