"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OsdNode = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
/** A node whose devices become OSDs. */
class OsdNode {
    nodeName;
    _options;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.OsdNode", version: "0.0.0" };
    /** The node whose label `kubernetes.io/hostname` has this value. */
    static named(name, options = {}) {
        return new OsdNode(name, options);
    }
    constructor(
    /** The host name of the node. */
    nodeName, 
    /** @internal */
    _options) {
        this.nodeName = nodeName;
        this._options = _options;
    }
}
exports.OsdNode = OsdNode;
