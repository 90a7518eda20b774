package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Digests holds the SHA-256 of every published CRD: upstream, release, CRD.
type Digests map[string]map[string]map[string]string

// LoadDigests reads digests.json.
func LoadDigests(paths Paths) (Digests, error) {
	text, err := os.ReadFile(filepath.Join(paths.Home, "digests.json"))
	if err != nil {
		return nil, err
	}
	return decode[Digests](text)
}

// Digest is the SHA-256 of a CRD's name and spec as canonical JSON. Descriptions are gone by then and other metadata is
// left out, because annotations differ with the version of controller-gen.
func Digest(crd CRD) string {
	sum := sha256.Sum256(canonical(map[string]any{"name": crd.Name, "spec": crd.Spec}))
	return hex.EncodeToString(sum[:])
}

// Prove fails for every CRD that is not exactly the published one, that has no digest, or that is missing.
func (d Digests) Prove(upstream, release string, crds map[string]CRD) error {
	expected := d[upstream][release]
	var problems []error
	for _, name := range sortedKeys(crds) {
		want, known := expected[name]
		switch got := Digest(crds[name]); {
		case !known:
			problems = append(problems, fmt.Errorf("%s %s: %s has no digest", upstream, release, name))
		case got != want:
			problems = append(problems, fmt.Errorf("%s %s: %s is not the published one: digest %s, want %s", upstream, release, name, got, want))
		}
	}
	for _, name := range sortedKeys(expected) {
		if _, ok := crds[name]; !ok {
			problems = append(problems, fmt.Errorf("%s %s: %s has a digest but was not generated", upstream, release, name))
		}
	}
	return errors.Join(problems...)
}

// ProveFile proves what a reader of the data file sees, and that the file holds exactly the releases with digests.
func (d Digests) ProveFile(upstream string, file *DataFile) error {
	shared, err := ReadDataFile(file.Encode())
	if err != nil {
		return err
	}
	var problems []error
	for _, release := range sortedKeys(d[upstream]) {
		crds := map[string]CRD{}
		for name, entry := range shared.Releases[release] {
			crds[name] = shared.ExpandCRD(name, entry)
		}
		problems = append(problems, d.Prove(upstream, release, crds))
	}
	for release := range shared.Releases {
		if _, ok := d[upstream][release]; !ok {
			problems = append(problems, fmt.Errorf("%s %s has no digests", upstream, release))
		}
	}
	return errors.Join(problems...)
}
