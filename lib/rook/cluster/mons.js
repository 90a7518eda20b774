"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Mons = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
const problem_1 = require("../../core/problem");
const claim_template_1 = require("./spec/claim-template");
/** The mons of a cluster: they keep its maps and vote on every change of them. */
class Mons {
    options;
    volume;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.Mons", version: "0.0.0" };
    /** Mons that keep their store on volumes of a storage class. */
    static onPvc(storageClass, options) {
        return new Mons(options, { storageClass, size: options.size, claim: options.claim });
    }
    /** Mons that keep their store in the cluster's directory on their nodes. */
    static onHost(options = {}) {
        return new Mons(options);
    }
    constructor(options, volume) {
        this.options = options;
        this.volume = volume;
    }
    /** @internal */
    _spec(scope) {
        const { count = 3, zones, floatingMon, externalMonIds, allowMultiplePerNode } = this.options;
        if (!Number.isInteger(count) || count < 1) {
            throw (0, problem_1.refusal)({
                where: 'mons.count',
                what: `${count} is not a number of mons`,
                why: 'Rook would start three of them for 0, and no cluster lives without one',
                fix: 'Write 3, or 5 for clusters of ten nodes and more',
            }, scope);
        }
        const arbiter = zones?._isStretched ? undefined : zones?._zones.find(({ isArbiter }) => isArbiter);
        if (arbiter !== undefined) {
            throw (0, problem_1.refusal)({
                where: 'mons.zones',
                what: `the zone ${arbiter.zoneName} is an arbiter in a cluster that is not stretched`,
                why: 'Only the mons of a stretch cluster vote by zones; elsewhere Rook treats the zone as any other',
                fix: 'Use MonZones.stretched(), or MonZone.of() for every zone',
            }, scope);
        }
        const zoneList = zones?._zones.map(({ zoneName, isArbiter, _volume }, index) => ({
            name: zoneName,
            arbiter: isArbiter ? true : undefined,
            volumeClaimTemplate: _volume && (0, claim_template_1.claimTemplate)(_volume, { scope, where: `mons.zones[${index}].volume` }),
        }));
        return {
            count,
            allowMultiplePerNode,
            volumeClaimTemplate: this.volume && (0, claim_template_1.claimTemplate)(this.volume, { scope, where: 'mons' }),
            ...(zones === undefined ? {} : zones._isStretched
                ? { stretchCluster: { ...zones._fields, zones: zoneList } }
                : { ...zones._fields, zones: zoneList }),
            floatingMon: floatingMon && { name: floatingMon.name, configmapName: floatingMon.configMapName },
            externalMonIDs: externalMonIds && [...externalMonIds],
        };
    }
}
exports.Mons = Mons;
