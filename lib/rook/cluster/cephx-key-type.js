"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CephxKeyType = void 0;
/** The cipher of CephX keys. */
var CephxKeyType;
(function (CephxKeyType) {
    /** AES with 128 bits, which every kernel knows. */
    CephxKeyType["AES"] = "aes";
    /** AES with 256 bits, which clients in the kernel know from Linux 7.0 on. */
    CephxKeyType["AES256K"] = "aes256k";
})(CephxKeyType || (exports.CephxKeyType = CephxKeyType = {}));
