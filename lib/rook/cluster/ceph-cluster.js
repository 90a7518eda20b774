"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CephCluster = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
const constructs_1 = require("constructs");
const brand_1 = require("../../core/brand");
const manifest_1 = require("../../core/manifest");
const names_1 = require("../../core/names");
const phase_1 = require("../../core/phase");
const site_1 = require("../../site/site");
const block_snapshot_class_1 = require("../block/block-snapshot-class");
const ceph_block_pool_1 = require("../block/ceph-block-pool");
const cluster_namespace_1 = require("../rbac/cluster-namespace");
const cluster_1 = require("./spec/cluster");
const BRAND = new brand_1.Brand('CephCluster');
/** A Ceph cluster in a namespace of its own, with the permissions that its daemons and its operator need there. */
class CephCluster extends constructs_1.Construct {
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.CephCluster", version: "0.0.0" };
    /** Whether the value is a Ceph cluster, also one of another copy of this package. */
    static isCephCluster(value) {
        return BRAND.has(value);
    }
    /** The operator that looks after it. */
    operator;
    /** The name of the CephCluster. */
    name;
    /** The namespace of its daemons, its pools and its Secrets; also what the CSI drivers know it by. */
    namespace;
    /**
     * Adds a cluster to the site of the scope.
     *
     * @throws when a name cannot be one, a number of mons or OSDs is below 1, two sets of OSDs have one name, or a claim lacks class or size
     */
    constructor(scope, id, props) {
        super(scope, id);
        BRAND.mark(this);
        const site = site_1.Site.siteOf(this);
        this.operator = props.operator;
        this.name = (0, names_1.requireName)(props.name ?? id, 'name', this);
        this.namespace = (0, names_1.requireName)(props.namespace ?? this.name, 'namespace', this);
        (0, cluster_namespace_1.clusterNamespaceAccess)(this, this.namespace, props.operator.operatorNamespace, {
            hostNetwork: props.network?._isHost,
            monitoring: props.monitoring?.enabled,
            serviceExports: props.network?._exportsServices,
        });
        new manifest_1.Manifest(this, 'cluster', {
            apiVersion: 'ceph.rook.io/v1',
            kind: 'CephCluster',
            name: this.name,
            namespace: this.namespace,
            phase: phase_1.Phase.CLUSTERS,
            body: { spec: (0, cluster_1.clusterSpec)(props, { scope: this, namespace: this.namespace, image: site._image('ceph') }) },
            overrides: props.overrides,
        });
    }
    /**
     * Adds a pool for block volumes.
     *
     * @throws when the name cannot be one, or when numbers of copies or chunks are too small
     */
    addBlockPool(name, redundancy, options = {}) {
        return new ceph_block_pool_1.CephBlockPool(this, name, { cluster: this, redundancy, ...options });
    }
    /**
     * Adds a class for snapshots of block volumes.
     *
     * @throws when the name cannot be one
     */
    addBlockSnapshotClass(name, options = {}) {
        return new block_snapshot_class_1.BlockSnapshotClass(this, name, { cluster: this, ...options });
    }
}
exports.CephCluster = CephCluster;
