//go:build tools

// Package tools names the API packages whose schemas are generated, so that go.mod pins them.
package tools

import (
	_ "github.com/csi-addons/kubernetes-csi-addons/api/csiaddons/v1alpha1"
	_ "github.com/csi-addons/kubernetes-csi-addons/api/replication.storage/v1alpha1"
)
