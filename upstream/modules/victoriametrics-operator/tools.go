//go:build tools

// Package tools names the API packages whose schemas are generated, so that go.mod pins them.
package tools

import (
	_ "github.com/VictoriaMetrics/operator/api/operator/v1"
	_ "github.com/VictoriaMetrics/operator/api/operator/v1beta1"
)
