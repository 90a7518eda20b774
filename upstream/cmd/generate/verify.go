package main

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Verify reads the stored file back and compares it with the complete schemas. It also follows schemas that contain
// themselves, which cannot be expanded.
func (f *DataFile) Verify() error {
	stored, err := ReadDataFile(f.Encode())
	if err != nil {
		return err
	}
	v := verifier{stored: stored, named: f.named, numbers: map[string]string{}}
	for _, release := range sortedKeys(f.releases) {
		for _, key := range sortedKeys(f.releases[release]) {
			want, _ := f.releases[release][key]["schema"].(map[string]any)
			got, _ := stored.Releases[release][key]["schema"].(map[string]any)
			if !v.equal(want, got) {
				return fmt.Errorf("%s %s is not stored as it was read", release, key)
			}
		}
	}
	return nil
}

type verifier struct {
	stored  SharedFile
	named   map[string]Schema
	numbers map[string]string // number under which a schema that contains itself was found
}

func (v verifier) equal(want, got Schema) bool {
	number, shared := got["$ref"].(json.Number)
	if name, ok := want["$ref"].(string); ok {
		if known, ok := v.numbers[name]; ok {
			return known == number.String()
		}
		v.numbers[name] = number.String()
		want = v.named[name]
	}
	if shared {
		index, err := number.Int64()
		if err != nil || index < 0 || int(index) >= len(v.stored.Definitions) {
			return false
		}
		got = v.stored.Definitions[index]
	}
	wantKeywords, wantChildren := split(want)
	gotKeywords, gotChildren := split(got)
	if len(wantChildren) != len(gotChildren) || !bytes.Equal(wantKeywords, gotKeywords) {
		return false
	}
	for i, child := range wantChildren {
		if !v.equal(child, gotChildren[i]) {
			return false
		}
	}
	return true
}

// split separates a schema's own keywords, with the places of its subschemas, from those subschemas.
func split(schema Schema) (keywords []byte, children []Schema) {
	shallow := MapSchemas(schema, func(child Schema) Schema {
		children = append(children, child)
		return nil
	})
	return canonical(shallow), children
}
