"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OsdSet = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
const device_set_1 = require("./spec/device-set");
/** A set of OSDs. */
class OsdSet {
    setName;
    options;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.OsdSet", version: "0.0.0" };
    /**
     * OSDs on volumes of a storage class; the volumes are claimed in block mode.
     *
     * @param name the name of the set; another name makes other OSDs and abandons those there are
     */
    static onPvc(name, options) {
        return new OsdSet(name, options);
    }
    constructor(
    /** The name of the set. */
    setName, options) {
        this.setName = setName;
        this.options = options;
    }
    /** @internal */
    _spec(scope, where) {
        return (0, device_set_1.deviceSet)(this.setName, this.options, scope, where);
    }
}
exports.OsdSet = OsdSet;
