import { refusal } from '../core/problem';
import { SecretRef } from '../core/secret-ref';
import type { CertificateIssuer } from './certificate-issuer';

const CERTIFICATE = /^\s*-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/;

/** Where cert-manager takes the webhook's certificate from. */
export interface IssuedCertificateOptions {
  /**
   * Who signs it.
   *
   * @default - an authority of its own, which signs itself
   */
  readonly issuer?: CertificateIssuer;
}

/** How the API server trusts a certificate that somebody else brings. At least one of the two has to be given. */
export interface BroughtCertificateOptions {
  /**
   * The certificates of the authority as PEM text; they are public, the key is in the Secret.
   *
   * @default - whoever the annotations are for writes them into the webhook configuration
   */
  readonly caBundle?: string;

  /**
   * Annotations of the webhook configuration by which a program in the cluster finds it and writes the authority into it.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}

/**
 * What the API server knows TopoLVM's webhook by.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/charts/topolvm/templates/certificates/certificates.yaml
 */
export class WebhookCertificate {
  /** cert-manager issues it, renews it and tells the API server; it has to be in the cluster. */
  public static byCertManager(options: IssuedCertificateOptions = {}): WebhookCertificate {
    return new WebhookCertificate(undefined, options.issuer, {});
  }

  /**
   * A Secret of TopoLVM's namespace holds it, with the keys `tls.crt` and `tls.key`. It has to name `topolvm-controller.<namespace>.svc`.
   *
   * @throws when neither an authority nor annotations are given, or when the authority is not PEM text of certificates
   */
  public static fromSecret(secret: SecretRef, options: BroughtCertificateOptions): WebhookCertificate {
    SecretRef._require(secret, 'certificate.secret');
    const { caBundle, annotations = {} } = options ?? {};
    if (caBundle === undefined && Object.keys(annotations).length === 0) {
      throw refusal({
        where: 'certificate.caBundle',
        what: 'nobody tells the API server whom to trust',
        why: 'It would refuse the webhook, and with it every new pod',
        fix: 'Give the certificates of the authority as caBundle, or the annotations for a program that writes them into the webhook configuration',
      });
    }
    if (caBundle !== undefined && (!CERTIFICATE.test(caBundle) || caBundle.includes('PRIVATE KEY'))) {
      throw refusal({
        where: 'certificate.caBundle',
        what: 'the text is not one of certificates alone (it is not repeated here, since it may hold a key)',
        why: 'The API server checks the webhook by the certificates of an authority, and everybody may read them',
        fix: 'Write what is in the authority\'s ca.crt, from "-----BEGIN CERTIFICATE-----" on',
      });
    }
    return new WebhookCertificate(secret.secretName, undefined, { caBundle, annotations: { ...annotations } });
  }

  private constructor(
    /** @internal */
    public readonly _secretName: string | undefined,
    /** @internal */
    public readonly _issuer: CertificateIssuer | undefined,
    /** @internal */
    public readonly _trust: BroughtCertificateOptions,
  ) {}
}
