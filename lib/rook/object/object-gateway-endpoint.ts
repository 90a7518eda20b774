import { isIP } from 'node:net';
import { isDnsSubdomain } from '../../core/names';
import { refusal } from '../../core/problem';
import { shown } from '../../core/shown';

/** The address of a gateway that runs elsewhere; better one that leads to all of them than several. */
export class ObjectGatewayEndpoint {
  /**
   * A gateway at an address of IPv4 or IPv6.
   *
   * @throws when it is none
   */
  public static ip(address: string): ObjectGatewayEndpoint {
    if (typeof address === 'string' && isIP(address) !== 0) return new ObjectGatewayEndpoint(address, '');
    throw refusal({
      where: 'ObjectGatewayEndpoint.ip: address',
      what: `${shown(address)} is no address`,
      why: 'Every client would be sent there',
      fix: 'Write for example "192.168.39.182", without scheme and port, or use ObjectGatewayEndpoint.hostname()',
    });
  }

  /**
   * A gateway that has a name.
   *
   * @throws when it cannot be one
   */
  public static hostname(hostname: string): ObjectGatewayEndpoint {
    if (isDnsSubdomain(hostname)) return new ObjectGatewayEndpoint('', hostname);
    throw refusal({
      where: 'ObjectGatewayEndpoint.hostname: hostname',
      what: `${shown(hostname)} cannot be the name of a host`,
      why: 'Every client would be sent there',
      fix: 'Write for example "s3.example.com", without scheme and port',
    });
  }

  private constructor(private readonly address: string, private readonly hostname: string) {}

  /** @internal */
  public get _host(): string {
    return this.hostname || this.address;
  }

  /**
   * As Go writes it, which puts down an empty address as well; otherwise the list would become the operator's.
   *
   * @internal
   */
  public _spec(): object {
    return { ip: this.address, ...(this.hostname === '' ? {} : { hostname: this.hostname }) };
  }
}
