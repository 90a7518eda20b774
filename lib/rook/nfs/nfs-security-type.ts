/** How clients of an export say who they are. */
export enum NfsSecurityType {
  /** Not at all. */
  NONE = 'none',
  /** By the numbers of users and groups that the client sends, which the server believes. */
  SYS = 'sys',
  /** By Kerberos. */
  KRB5 = 'krb5',
  /** By Kerberos, with messages that nobody can alter on their way. */
  KRB5I = 'krb5i',
  /** By Kerberos, with messages that nobody can read on their way. */
  KRB5P = 'krb5p',
}
