package main

import (
	"errors"
	"fmt"
	"maps"
	"strings"
)

// openAPIDocument is what an API server publishes about one group version.
type openAPIDocument struct {
	Components struct {
		Schemas map[string]Schema `json:"schemas"`
	} `json:"components"`
}

const schemaPrefix = "#/components/schemas/"

// typeOf finds the name of the schema that describes a kind.
func (d openAPIDocument) typeOf(group, version, kind string) (string, error) {
	for _, name := range sortedKeys(d.Components.Schemas) {
		kinds, _ := d.Components.Schemas[name]["x-kubernetes-group-version-kind"].([]any)
		// Types like DeleteOptions list every group they are served in; a kind of its own lists one.
		if len(kinds) != 1 {
			continue
		}
		found, _ := kinds[0].(map[string]any)
		if found["group"] == group && found["version"] == version && found["kind"] == kind {
			return name, nil
		}
	}
	return "", fmt.Errorf("no schema describes %s", kind)
}

var anything = Schema{"x-kubernetes-preserve-unknown-fields": true}
var anyFields = Schema{"type": "object", "x-kubernetes-preserve-unknown-fields": true}

const apiextensions = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1."

// opaque are the types whose published schema says less, or more loosely, than the API server demands: they read their
// own JSON. They are put in the words that CRDs use for the same.
var opaque = map[string]Schema{
	"io.k8s.apimachinery.pkg.api.resource.Quantity":   {"x-kubernetes-int-or-string": true, "format": "quantity"},
	"io.k8s.apimachinery.pkg.util.intstr.IntOrString": {"x-kubernetes-int-or-string": true},
	"io.k8s.apimachinery.pkg.runtime.RawExtension":    anyFields,
	"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":   anyFields,
	apiextensions + "JSON":                            anything,
	apiextensions + "JSONSchemaPropsOrArray":          anything,
	apiextensions + "JSONSchemaPropsOrBool":           anything,
	apiextensions + "JSONSchemaPropsOrStringArray":    anything,
	apiextensions + "CustomResourceSubresourceStatus": {"type": "object"}, // really has no field
}

// keywords says of every keyword whether it is kept. One that is not listed stops the generator, so that nothing new is
// lost unseen.
var keywords = map[string]bool{
	"type": true, "format": true, "enum": true, "required": true, "default": true,
	"properties": true, "items": true, "additionalProperties": true,
	"x-kubernetes-list-type": true, "x-kubernetes-list-map-keys": true, "x-kubernetes-map-type": true,

	"description": false, "$ref": false, "allOf": false, // allOf only wraps a $ref that has siblings
	"x-kubernetes-group-version-kind": false, "x-kubernetes-unions": false,
	"x-kubernetes-patch-strategy": false, "x-kubernetes-patch-merge-key": false,
}

// translator turns the schemas of one document into self-contained ones. Only types that contain themselves stay
// references, by name.
type translator struct {
	source    map[string]Schema
	done      map[string]Schema
	open      map[string]bool // types being translated right now
	recursive map[string]Schema
	problems  []error
}

func newTranslator(document openAPIDocument) *translator {
	return &translator{
		source: document.Components.Schemas, done: maps.Clone(opaque),
		open: map[string]bool{}, recursive: map[string]Schema{},
	}
}

// Err is what was wrong with the schemas asked for so far.
func (t *translator) Err() error { return errors.Join(t.problems...) }

// Type returns the schema of a type.
func (t *translator) Type(name string) Schema {
	if schema, ok := t.done[name]; ok {
		return schema
	}
	reference := Schema{"$ref": name}
	if t.open[name] {
		t.recursive[name] = nil
		return reference
	}
	source, ok := t.source[name]
	if !ok {
		t.fail("%s is not described", name)
		return reference
	}
	t.open[name] = true
	schema := t.schema(name, source)
	delete(t.open, name)
	if _, ok := t.recursive[name]; ok {
		t.recursive[name] = schema
		schema = reference
	}
	t.done[name] = schema
	return schema
}

func (t *translator) schema(owner string, source Schema) Schema {
	result := Schema{}
	for _, key := range sortedKeys(source) {
		keep, known := keywords[key]
		if !known {
			t.fail("%s uses the unknown keyword %q", owner, key)
		}
		if keep && !(key == "default" && isZero(source[key])) {
			result[key] = source[key]
		}
	}
	if name := referenced(source); name != "" {
		return t.refined(owner, name, result)
	}
	_, fields := result["properties"]
	_, entries := result["additionalProperties"]
	if result["type"] == nil || result["type"] == "object" && !fields && !entries {
		t.fail("%s has a part that anything fits: it needs an entry in opaque", owner)
	}
	return MapSchemas(result, func(child Schema) Schema { return t.schema(owner, child) })
}

// refined returns a type with the keywords that stand beside a reference to it.
func (t *translator) refined(owner, name string, siblings Schema) Schema {
	target := t.Type(name)
	if len(siblings) == 0 {
		return target
	}
	if _, ok := target["$ref"]; ok {
		t.fail("%s refines %s, which contains itself", owner, name)
	}
	result := maps.Clone(target)
	maps.Copy(result, siblings)
	return result
}

func (t *translator) fail(format string, arguments ...any) {
	t.problems = append(t.problems, fmt.Errorf(format, arguments...))
}

// referenced is the type a schema stands for: {"$ref": …} or {"allOf": [{"$ref": …}]}.
func referenced(schema Schema) string {
	if branches, ok := schema["allOf"].([]any); ok && len(branches) == 1 {
		schema, _ = branches[0].(map[string]any)
	}
	reference, _ := schema["$ref"].(string)
	return strings.TrimPrefix(reference, schemaPrefix)
}

// isZero tells Go's zero values, which the published schemas give to every field that is always written. They are no
// defaults: the API server fills in nothing, and many of these fields are required.
func isZero(value any) bool {
	switch string(canonical(value)) {
	case "{}", `""`, "0", "false":
		return true
	}
	return false
}
