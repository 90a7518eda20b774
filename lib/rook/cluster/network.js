"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Network = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
const problem_1 = require("../../core/problem");
/**
 * The network of a cluster's daemons.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Cluster/network-providers/
 */
class Network {
    provider;
    options;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.Network", version: "0.0.0" };
    /** The pod network; mons are reached by services. */
    static pod(options = {}) {
        return new Network('', options);
    }
    /** The network of the nodes: every daemon takes ports of its node. */
    static host(options = {}) {
        return new Network('host', options);
    }
    /** Further networks that Multus attaches. */
    static multus(options) {
        return new Network('multus', options);
    }
    constructor(provider, options) {
        this.provider = provider;
        this.options = options;
    }
    /** @internal */
    _spec(scope) {
        const { publicNetwork, clusterNetwork, publicRanges, clusterRanges, multiClusterService, ...options } = this.options;
        if (this.provider === 'multus' && !publicNetwork && !clusterNetwork) {
            throw (0, problem_1.refusal)({
                where: 'network',
                what: 'Network.multus() names no network',
                why: 'Rook refuses the provider without a network to attach',
                fix: 'Pass publicNetwork or clusterNetwork, for example NetworkAttachment.of("ceph-ssd", "public")',
            }, scope);
        }
        const { encryption, compression, requireMsgr2 } = options;
        const connections = {
            encryption: encryption === undefined ? undefined : { enabled: encryption },
            compression: compression === undefined ? undefined : { enabled: compression },
            requireMsgr2,
        };
        return {
            provider: this.provider,
            selectors: publicNetwork || clusterNetwork ? { public: publicNetwork?.selector, cluster: clusterNetwork?.selector } : undefined,
            addressRanges: publicRanges || clusterRanges
                ? { public: publicRanges && [...publicRanges], cluster: clusterRanges && [...clusterRanges] }
                : undefined,
            connections: Object.values(connections).some((value) => value !== undefined) ? connections : undefined,
            ipFamily: options.ipFamily,
            dualStack: options.dualStack,
            multiClusterService: multiClusterService && { enabled: multiClusterService.enabled, clusterID: multiClusterService.clusterId },
        };
    }
    /** @internal */
    get _isHost() {
        return this.provider === 'host';
    }
    /** @internal */
    get _exportsServices() {
        return this.options.multiClusterService?.enabled ?? false;
    }
}
exports.Network = Network;
