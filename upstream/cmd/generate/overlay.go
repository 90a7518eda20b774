package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"

	jsonpatch "github.com/evanphx/json-patch/v5"
)

// Overlay turns generated CRDs into those of one release: API types cannot be had for every release, and some upstreams
// edit their CRDs after generating.
type Overlay struct {
	About      string                     `json:"about"`
	Absent     []string                   `json:"absent"`     // CRDs the release does not have
	Operations map[string]json.RawMessage `json:"operations"` // RFC 6902 operations by CRD
}

// LoadOverlay reads an overlay by name.
func LoadOverlay(paths Paths, name string) (Overlay, error) {
	text, err := os.ReadFile(paths.Overlay(name))
	if err != nil {
		return Overlay{}, err
	}
	return decode[Overlay](text)
}

// Apply returns the release's CRDs and leaves its argument alone. An overlay that names a CRD nobody generated is an
// error: it would be a leftover.
func (o Overlay) Apply(generated map[string]CRD) (map[string]CRD, error) {
	result := maps.Clone(generated)
	for _, name := range o.Absent {
		if _, ok := result[name]; !ok {
			return nil, fmt.Errorf("overlay removes %s, which was not generated", name)
		}
		delete(result, name)
	}
	for _, name := range sortedKeys(o.Operations) {
		crd, ok := result[name]
		if !ok {
			return nil, fmt.Errorf("overlay changes %s, which was not generated", name)
		}
		patched, err := patch(crd, o.Operations[name])
		if err != nil {
			return nil, fmt.Errorf("overlay on %s: %w", name, err)
		}
		result[name] = patched
	}
	return result, nil
}

// patch works on the CRD in its real shape, so that paths can be compared with a manifest.
func patch(crd CRD, operations json.RawMessage) (CRD, error) {
	type metadata struct {
		Name        string         `json:"name"`
		Annotations map[string]any `json:"annotations"`
	}
	type manifest struct {
		Metadata metadata       `json:"metadata"`
		Spec     map[string]any `json:"spec"`
	}
	annotations := crd.Annotations
	if annotations == nil {
		annotations = map[string]any{}
	}
	steps, err := jsonpatch.DecodePatch(operations)
	if err != nil {
		return CRD{}, err
	}
	text, err := steps.Apply(canonical(manifest{metadata{crd.Name, annotations}, crd.Spec}))
	if err != nil {
		return CRD{}, err
	}
	after, err := decode[manifest](text)
	return CRD{Name: after.Metadata.Name, Annotations: after.Metadata.Annotations, Spec: after.Spec}, err
}
