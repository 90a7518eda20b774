package main

import (
	"encoding/json"
	"fmt"
	"os"

	"sigs.k8s.io/yaml"
)

// CRD is a CustomResourceDefinition reduced to what rookery keeps: name, annotations that matter, and the spec without
// any description.
type CRD struct {
	Name        string         `json:"name"`
	Annotations map[string]any `json:"annotations,omitempty"`
	Spec        map[string]any `json:"spec"`
}

// generatorAnnotation only names the version of controller-gen.
const generatorAnnotation = "controller-gen.kubebuilder.io/version"

// ParseCRD reads a CustomResourceDefinition as controller-gen writes it.
func ParseCRD(text []byte) (CRD, error) {
	var manifest struct {
		Metadata struct {
			Name        string         `json:"name"`
			Annotations map[string]any `json:"annotations"`
		} `json:"metadata"`
		Spec map[string]any `json:"spec"`
	}
	if err := yaml.Unmarshal(text, &manifest, useNumber); err != nil {
		return CRD{}, err
	}
	crd := CRD{Name: manifest.Metadata.Name, Annotations: manifest.Metadata.Annotations, Spec: manifest.Spec}
	delete(crd.Annotations, generatorAnnotation)
	crd.dropDescriptions()
	return crd, nil
}

// ReadHandwritten reads a CRD that was written by hand.
func ReadHandwritten(paths Paths, name string) (CRD, error) {
	text, err := os.ReadFile(paths.Handwritten(name))
	if err != nil {
		return CRD{}, err
	}
	crd, err := decode[CRD](text)
	if err == nil && crd.Name != name {
		err = fmt.Errorf("the file of %s holds %q", name, crd.Name)
	}
	return crd, err
}

// Versions returns the entries of spec.versions.
func (c CRD) Versions() []map[string]any {
	var versions []map[string]any
	for _, version := range c.Spec["versions"].([]any) {
		versions = append(versions, version.(map[string]any))
	}
	return versions
}

// dropDescriptions removes prose from schemas and printer columns: it is half of a CRD's bytes and rejects nothing.
func (c CRD) dropDescriptions() {
	for _, version := range c.Versions() {
		columns, _ := version["additionalPrinterColumns"].([]any)
		for _, column := range columns {
			delete(column.(map[string]any), "description")
		}
		if schema := openAPISchema(version); schema != nil {
			VisitSchemas(schema, func(node Schema) { delete(node, "description") })
		}
	}
}

func openAPISchema(version map[string]any) Schema {
	holder, _ := version["schema"].(map[string]any)
	schema, _ := holder["openAPIV3Schema"].(map[string]any)
	return schema
}

// decode parses JSON and keeps numbers as they were written, so that no digit changes on the way through.
func decode[T any](text []byte) (value T, err error) {
	err = unmarshal(text, &value)
	return value, err
}

func useNumber(decoder *json.Decoder) *json.Decoder {
	decoder.UseNumber()
	return decoder
}
