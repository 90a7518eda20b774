"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OsdDevice = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
/** One device for OSDs. */
class OsdDevice {
    _identity;
    _config;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.OsdDevice", version: "0.0.0" };
    /** The device that the kernel has under this name, such as `nvme0n1`; the name can change with every boot. */
    static named(name, config) {
        return new OsdDevice({ name }, config);
    }
    /** The device behind a link that stays, such as `/dev/disk/by-id/nvme-…`. */
    static atPath(path, config) {
        return new OsdDevice({ fullpath: path }, config);
    }
    constructor(
    /** @internal */
    _identity, 
    /** @internal */
    _config) {
        this._identity = _identity;
        this._config = _config;
    }
}
exports.OsdDevice = OsdDevice;
