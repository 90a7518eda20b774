"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MonZones = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
/** The zones that mons are kept apart by. */
class MonZones {
    _fields;
    _isStretched;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.MonZones", version: "0.0.0" };
    /**
     * One mon in each zone, as far as they go.
     *
     * @param label the node label whose values the zones are, `topology.kubernetes.io/zone` if left out
     */
    static across(zones, label) {
        return new MonZones({
            ...(label === undefined ? {} : { failureDomainLabel: label }),
        }, zones, false);
    }
    /**
     * Two zones that each hold half of the copies, and an arbiter.
     *
     * @see https://rook.io/docs/rook/latest-release/CRDs/Cluster/stretch-cluster/
     */
    static stretched(zones, options = {}) {
        return new MonZones({
            ...(options.failureDomain === undefined ? {} : { failureDomainLabel: options.failureDomain.label }),
            ...(options.subFailureDomain === undefined ? {} : { subFailureDomain: options.subFailureDomain.bucket }),
        }, zones, true);
    }
    /** @internal */
    _zones;
    constructor(
    /** @internal */
    _fields, zones, 
    /** @internal */
    _isStretched) {
        this._fields = _fields;
        this._isStretched = _isStretched;
        this._zones = [...zones];
    }
}
exports.MonZones = MonZones;
