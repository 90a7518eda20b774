import fc from 'fast-check';
import { rook } from 'rookery';
import { options } from './options';
import { call } from './plain';
import type { Call, Plain } from './plain';
import { FLAG, oneOf } from './values';

const COMMON = {
  encryption: FLAG,
  compression: FLAG,
  requireMsgr2: FLAG,
  ipFamily: oneOf(rook.IpFamily),
  dualStack: FLAG,
  multiClusterService: options<rook.MultiClusterService>('rook.MultiClusterService', { enabled: FLAG, clusterId: fc.constant('tokyo') }, ['enabled', 'clusterId']),
};
const RANGES = { publicRanges: fc.constantFrom<readonly string[]>(['10.0.0.0/8', '192.168.0.0/16']), clusterRanges: fc.constant(['172.16.0.0/12']) };

/** What varies from one network to another. */
export interface NetworkShape {
  readonly made: Call;
  readonly onHost: boolean;
  readonly encrypted: boolean;
  /** Whether mons speak the newer protocol only, of which the client for files has to be told. */
  readonly newer: boolean;
}

const POD = options<rook.NetworkOptions>('rook.NetworkOptions', COMMON);
const HOST = options<rook.HostNetworkOptions>('rook.HostNetworkOptions', { ...COMMON, ...RANGES });
const MULTUS = options<rook.MultusNetworkOptions>('rook.MultusNetworkOptions', {
  ...COMMON,
  ...RANGES,
  publicNetwork: fc.constant(call('rook.NetworkAttachment.of', 'default', 'public')),
  clusterNetwork: fc.constant(call('rook.NetworkAttachment.of', 'default', 'cluster')),
}, ['publicNetwork']).map((made) => made.clusterNetwork === undefined ? { ...made, clusterRanges: undefined } : made);

export const NETWORK: fc.Arbitrary<NetworkShape> = fc.oneof(
  POD.map((made) => shape('pod', made)), HOST.map((made) => shape('host', made)), MULTUS.map((made) => shape('multus', made)),
);

function shape(kind: 'pod' | 'host' | 'multus', made: Plain<rook.NetworkOptions>): NetworkShape {
  return { made: call(`rook.Network.${kind}`, made), onHost: kind === 'host', encrypted: made.encryption === true, newer: made.requireMsgr2 === true && made.encryption !== true };
}
