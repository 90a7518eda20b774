package main

import (
	"maps"
	"os"
	"path/filepath"
)

// Entry is one kind in a data file: a CRD's spec, or a kind Kubernetes serves itself. Its schemas stand under "schema".
type Entry = map[string]any

// DataFile collects the kinds of one upstream, in all its releases, with complete schemas.
type DataFile struct {
	releases map[string]map[string]Entry
	named    map[string]Schema // schemas that contain themselves, reached through {"$ref": "name"}
}

// NewDataFile returns an empty file.
func NewDataFile() *DataFile {
	return &DataFile{releases: map[string]map[string]Entry{}, named: map[string]Schema{}}
}

// Add puts a kind into a release.
func (f *DataFile) Add(release, key string, entry Entry) {
	if f.releases[release] == nil {
		f.releases[release] = map[string]Entry{}
	}
	f.releases[release][key] = entry
}

// AddCRD puts a CRD into a release: the whole spec, with openAPIV3Schema directly under each version's "schema".
func (f *DataFile) AddCRD(release string, crd CRD) {
	entry := maps.Clone(crd.Spec)
	if len(crd.Annotations) > 0 {
		entry["annotations"] = crd.Annotations
	}
	var versions []any
	for _, version := range crd.Versions() {
		version = maps.Clone(version)
		version["schema"] = openAPISchema(version)
		versions = append(versions, version)
	}
	entry["versions"] = versions
	f.Add(release, crd.Name, entry)
}

// Write stores the file with equal schemas shared.
func (f *DataFile) Write(paths Paths, name string) error {
	return os.WriteFile(filepath.Join(paths.Out, name+".json"), f.Encode(), 0o644)
}

// Encode returns the text of the file.
func (f *DataFile) Encode() []byte {
	return append(canonical(f.share()), '\n')
}

// replaceSchemas copies an entry with its root schemas replaced.
func replaceSchemas(entry Entry, replace func(Schema) Schema) Entry {
	result := maps.Clone(entry)
	if schema, ok := entry["schema"].(map[string]any); ok {
		result["schema"] = replace(schema)
	}
	if versions, ok := entry["versions"].([]any); ok {
		copies := make([]any, len(versions))
		for i, version := range versions {
			copies[i] = replaceSchemas(version.(map[string]any), replace)
		}
		result["versions"] = copies
	}
	return result
}
