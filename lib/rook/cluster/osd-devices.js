"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OsdDevices = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
const problem_1 = require("../../core/problem");
const devices_1 = require("./spec/devices");
/** Devices of nodes that become OSDs. */
class OsdDevices {
    options;
    nodes;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.OsdDevices", version: "0.0.0" };
    /** The same devices on all nodes that the placement of OSDs allows. */
    static onAllNodes(devices, config) {
        return new OsdDevices({ devices, config });
    }
    /** Devices of these nodes only. */
    static onNodes(nodes, options = {}) {
        return new OsdDevices(options, [...nodes]);
    }
    constructor(options, nodes) {
        this.options = options;
        this.nodes = nodes;
    }
    /** @internal */
    _spec(scope) {
        if (this.nodes?.length === 0) {
            throw (0, problem_1.refusal)({
                where: 'devices',
                what: 'the list of nodes is empty',
                why: 'Rook would report a healthy cluster without a single OSD',
                fix: 'Name the nodes, or use OsdDevices.onAllNodes()',
            }, scope);
        }
        return {
            useAllNodes: this.nodes === undefined,
            ...(0, devices_1.selectionSpec)(this.options.devices, scope, 'devices.devices'),
            config: (0, devices_1.storeConfig)(this.options.config, scope, 'devices.config'),
            nodes: this.nodes?.map((node, index) => (0, devices_1.nodeSpec)(node, scope, `devices.nodes[${index}]`)),
        };
    }
}
exports.OsdDevices = OsdDevices;
