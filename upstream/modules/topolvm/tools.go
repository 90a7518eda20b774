//go:build tools

// Package tools names the API packages whose schemas are generated, so that go.mod pins them.
package tools

import (
	_ "github.com/topolvm/topolvm/api/legacy/v1"
	_ "github.com/topolvm/topolvm/api/v1"
)
