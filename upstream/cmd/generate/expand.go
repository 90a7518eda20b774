package main

import (
	"encoding/json"
	"maps"
)

// ReadDataFile reads a data file's text back.
func ReadDataFile(text []byte) (SharedFile, error) { return decode[SharedFile](text) }

// Expand returns a schema with every reference replaced. It must not be given schemas that contain themselves.
func (f SharedFile) Expand(schema Schema) Schema {
	if number, ok := schema["$ref"].(json.Number); ok {
		index, err := number.Int64()
		if err != nil {
			panic(err) // the generator writes whole numbers
		}
		return f.Expand(f.Definitions[index])
	}
	return MapSchemas(schema, f.Expand)
}

// ExpandCRD rebuilds the CRD an entry was made of.
func (f SharedFile) ExpandCRD(name string, entry Entry) CRD {
	spec := maps.Clone(entry)
	delete(spec, "annotations")
	annotations, _ := entry["annotations"].(map[string]any)
	var versions []any
	for _, version := range entry["versions"].([]any) {
		version := maps.Clone(version.(map[string]any))
		version["schema"] = map[string]any{"openAPIV3Schema": f.Expand(version["schema"].(map[string]any))}
		versions = append(versions, version)
	}
	spec["versions"] = versions
	return CRD{Name: name, Annotations: annotations, Spec: spec}
}
