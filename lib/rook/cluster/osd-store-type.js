"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OsdStoreType = void 0;
/** How OSDs store data. */
var OsdStoreType;
(function (OsdStoreType) {
    /** Ceph's own store on raw devices. */
    OsdStoreType["BLUESTORE"] = "bluestore";
    /** The same with an index for disaster recovery. */
    OsdStoreType["BLUESTORE_RDR"] = "bluestore-rdr";
})(OsdStoreType || (exports.OsdStoreType = OsdStoreType = {}));
