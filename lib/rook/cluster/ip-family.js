"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IpFamily = void 0;
/** The addresses that daemons listen on. */
var IpFamily;
(function (IpFamily) {
    /** IPv4. */
    IpFamily["IPV4"] = "IPv4";
    /** IPv6. */
    IpFamily["IPV6"] = "IPv6";
})(IpFamily || (exports.IpFamily = IpFamily = {}));
