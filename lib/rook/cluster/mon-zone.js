"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MonZone = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
/** A zone that runs mons. */
class MonZone {
    zoneName;
    isArbiter;
    _volume;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.MonZone", version: "0.0.0" };
    /**
     * A zone with mons and data.
     *
     * @param volume what its mons claim, when that differs from the other zones
     */
    static of(name, volume) {
        return new MonZone(name, false, volume);
    }
    /**
     * The third zone of a stretch cluster: its mon breaks ties, and it holds no data.
     *
     * @param volume what its mon claims, when that differs from the other zones
     */
    static arbiter(name, volume) {
        return new MonZone(name, true, volume);
    }
    constructor(
    /** The value of the node label that marks the zone. */
    zoneName, 
    /** Whether the zone only breaks ties. */
    isArbiter, 
    /** @internal */
    _volume) {
        this.zoneName = zoneName;
        this.isArbiter = isArbiter;
        this._volume = _volume;
    }
}
exports.MonZone = MonZone;
