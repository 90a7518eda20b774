package main

// Upstream is one project whose custom resources rookery writes; it becomes one data file.
type Upstream struct {
	Name        string    // data file and entry in digests.json
	Module      string    // folder below modules; empty when nothing is generated
	Options     string    // further options of controller-gen's crd generator
	Packages    []string  // API packages of that module
	Only        []string  // the CRDs to keep; empty keeps all
	Handwritten []string  // CRDs taken from handwritten, in every release
	Releases    []Release // newest first
}

// Release is one version of an upstream's CRDs.
type Release struct {
	Version string
	Overlay string // overlay that turns the generated CRDs into this release's; empty when they are equal already
}

// Upstreams lists every project, with the options its own build gives to controller-gen.
var Upstreams = []Upstream{
	{
		Name:        "rook",
		Module:      "rook",
		Options:     "generateEmbeddedObjectMeta=true,allowDangerousTypes=true",
		Packages:    []string{"github.com/rook/rook/pkg/apis/ceph.rook.io/v1"},
		Handwritten: []string{"objectbucketclaims.objectbucket.io", "objectbuckets.objectbucket.io"},
		Releases:    []Release{{"1.20.6", "rook-1.20.6"}, {"1.19.10", "rook-1.19.10"}},
	},
	{
		Name:     "csi-operator",
		Module:   "ceph-csi-operator",
		Packages: []string{"github.com/ceph/ceph-csi-operator/api/v1"},
		Releases: []Release{{"1.0.4", ""}, {"0.6.0", "csi-operator-0.6.0"}},
	},
	{
		Name:   "topolvm",
		Module: "topolvm",
		Packages: []string{
			"github.com/topolvm/topolvm/api/v1",
			"github.com/topolvm/topolvm/api/legacy/v1",
		},
		Releases: []Release{{"0.41.0", ""}},
	},
	{
		// pie's module is not on the module proxy, so its types cannot be required.
		Name:        "pie",
		Handwritten: []string{"pieprobes.pie.topolvm.io"},
		Releases:    []Release{{"0.17.0", ""}},
	},
	{
		Name:   "prometheus-operator",
		Module: "prometheus-operator",
		Packages: []string{
			"github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1",
			"github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1alpha1",
		},
		Releases: []Release{{"0.90.1", ""}},
	},
	{
		// Its workload kinds are left out: upstream loosens them with patches, and rookery writes none of them.
		Name:     "victoriametrics-operator",
		Module:   "victoriametrics-operator",
		Packages: []string{"github.com/VictoriaMetrics/operator/api/operator/v1beta1"},
		Only: []string{
			"vmnodescrapes.operator.victoriametrics.com",
			"vmpodscrapes.operator.victoriametrics.com",
			"vmprobes.operator.victoriametrics.com",
			"vmrules.operator.victoriametrics.com",
			"vmscrapeconfigs.operator.victoriametrics.com",
			"vmservicescrapes.operator.victoriametrics.com",
			"vmstaticscrapes.operator.victoriametrics.com",
			"vmusers.operator.victoriametrics.com",
		},
		Releases: []Release{{"0.66.1", ""}},
	},
	{
		Name:     "snapshotter",
		Module:   "snapshotter",
		Packages: []string{"github.com/kubernetes-csi/external-snapshotter/client/v8/apis/..."},
		Releases: []Release{{"8.6.0", "snapshotter-8.6.0"}},
	},
	{
		Name:   "csi-addons",
		Module: "csi-addons",
		Packages: []string{
			"github.com/csi-addons/kubernetes-csi-addons/api/csiaddons/v1alpha1",
			"github.com/csi-addons/kubernetes-csi-addons/api/replication.storage/v1alpha1",
		},
		Releases: []Release{{"0.14.0", ""}},
	},
	{
		// Only what certificates of webhooks are asked for with.
		Name:   "cert-manager",
		Module: "cert-manager",
		Packages: []string{
			"github.com/cert-manager/cert-manager/pkg/apis/acme/v1",
			"github.com/cert-manager/cert-manager/pkg/apis/certmanager/v1",
		},
		Only:     []string{"certificates.cert-manager.io", "issuers.cert-manager.io"},
		Releases: []Release{{"1.21.2", ""}},
	},
}
