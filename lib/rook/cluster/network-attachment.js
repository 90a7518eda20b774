"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NetworkAttachment = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
/** A NetworkAttachmentDefinition of Multus. */
class NetworkAttachment {
    selector;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.NetworkAttachment", version: "0.0.0" };
    /** The definition of that name in that namespace. */
    static of(namespace, name) {
        return new NetworkAttachment(`${namespace}/${name}`);
    }
    constructor(
    /** The text that Multus selects it by. */
    selector) {
        this.selector = selector;
    }
}
exports.NetworkAttachment = NetworkAttachment;
