"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MgrModule = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
/** A module of the mgr that is switched on or off. */
class MgrModule {
    name;
    isEnabled;
    mode;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.MgrModule", version: "0.0.0" };
    /** A module that runs. */
    static enabled(name) {
        return new MgrModule(name, true);
    }
    /** A module that does not run. */
    static disabled(name) {
        return new MgrModule(name, false);
    }
    /** The balancer, in a mode of its own. */
    static balancer(mode) {
        return new MgrModule('balancer', true, mode);
    }
    constructor(name, isEnabled, mode) {
        this.name = name;
        this.isEnabled = isEnabled;
        this.mode = mode;
    }
    /** @internal */
    _spec() {
        return { name: this.name, enabled: this.isEnabled, settings: this.mode && { balancerMode: this.mode } };
    }
}
exports.MgrModule = MgrModule;
