"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ImagePullPolicy = void 0;
/** When nodes pull an image. */
var ImagePullPolicy;
(function (ImagePullPolicy) {
    /** Unless the node has it already. */
    ImagePullPolicy["IF_NOT_PRESENT"] = "IfNotPresent";
    /** At every start of a container. */
    ImagePullPolicy["ALWAYS"] = "Always";
    /** Never; it has to be on the node. */
    ImagePullPolicy["NEVER"] = "Never";
})(ImagePullPolicy || (exports.ImagePullPolicy = ImagePullPolicy = {}));
