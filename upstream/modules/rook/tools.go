//go:build tools

// Package tools names the API packages whose schemas are generated, so that go.mod pins them.
package tools

import (
	_ "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
)
