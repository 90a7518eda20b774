"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DeviceSelection = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
/** Which devices of a node become OSDs. */
class DeviceSelection {
    _fields;
    _devices;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.DeviceSelection", version: "0.0.0" };
    /** Every device without partitions or a filesystem, those that are added later among them. */
    static all() {
        return new DeviceSelection({ useAllDevices: true });
    }
    /** Devices whose kernel name matches a regular expression of Go, such as `^nvme[0-9]n1$`. */
    static matchingName(pattern) {
        return new DeviceSelection({ deviceFilter: pattern });
    }
    /** Devices one of whose links matches a regular expression of Go, such as `^/dev/disk/by-path/pci-0000:3b`. */
    static matchingPath(pattern) {
        return new DeviceSelection({ devicePathFilter: pattern });
    }
    /** These devices. */
    static listed(devices) {
        return new DeviceSelection({}, [...devices]);
    }
    constructor(
    /** @internal */
    _fields, 
    /** @internal */
    _devices) {
        this._fields = _fields;
        this._devices = _devices;
    }
}
exports.DeviceSelection = DeviceSelection;
