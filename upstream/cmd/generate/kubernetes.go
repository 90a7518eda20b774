package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// gaPath matches the group versions that are generally available: the core group and all others.
var gaPath = regexp.MustCompile(`^(?:api|apis/([^/]+))/(v[0-9]+)$`)

// resource is one entry of a discovery document.
type resource struct {
	Name       string   `json:"name"`
	Kind       string   `json:"kind"`
	Namespaced bool     `json:"namespaced"`
	Verbs      []string `json:"verbs"`
}

// stored tells objects that are kept from subresources, from requests like a TokenReview, which can only be created, and
// from ComponentStatus, which nobody can create.
func (r resource) stored() bool {
	return !strings.Contains(r.Name, "/") && slices.Contains(r.Verbs, "create") && slices.Contains(r.Verbs, "get")
}

func (r resource) scope() string {
	if r.Namespaced {
		return "Namespaced"
	}
	return "Cluster"
}

// BuildKubernetes reads every generally available kind that a running API server stores.
func BuildKubernetes(server *APIServer) (*DataFile, error) {
	var version struct {
		GitVersion string `json:"gitVersion"`
	}
	if err := server.Get("/version", &version); err != nil {
		return nil, err
	}
	var index struct {
		Paths map[string]struct {
			URL string `json:"serverRelativeURL"`
		} `json:"paths"`
	}
	if err := server.Get("/openapi/v3", &index); err != nil {
		return nil, err
	}
	file := NewDataFile()
	release := strings.TrimPrefix(version.GitVersion, "v")
	for _, path := range sortedKeys(index.Paths) {
		match := gaPath.FindStringSubmatch(path)
		if match == nil {
			continue
		}
		if err := addGroupVersion(file, server, release, "/"+path, index.Paths[path].URL, match[1], match[2]); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return file, file.Verify()
}

func addGroupVersion(file *DataFile, server *APIServer, release, discovery, openapi, group, version string) error {
	var list struct {
		Resources []resource `json:"resources"`
	}
	if err := server.Get(discovery, &list); err != nil {
		return err
	}
	var document openAPIDocument
	if err := server.Get(openapi, &document); err != nil {
		return err
	}
	translator := newTranslator(document)
	for _, found := range list.Resources {
		if !found.stored() {
			continue
		}
		name, err := document.typeOf(group, version, found.Kind)
		if err != nil {
			return err
		}
		key := strings.TrimPrefix(group+"/"+version+"/"+found.Kind, "/")
		file.Add(release, key, Entry{
			"group": group, "version": version, "kind": found.Kind, "plural": found.Name, "scope": found.scope(),
			"schema": translator.Type(name),
		})
	}
	for name, body := range translator.recursive {
		file.named[name] = body
	}
	return translator.Err()
}
