package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// Generate runs controller-gen inside the module that pins an upstream's API types and returns its CRDs by name. Every
// upstream has a module of its own: the version of k8s.io/api decides what an embedded PodSpec looks like, and a shared
// module would lift all of them to the highest one.
func Generate(paths Paths, upstream Upstream) (map[string]CRD, error) {
	crds := map[string]CRD{}
	if upstream.Module == "" {
		return crds, nil
	}
	folder, err := os.MkdirTemp("", "rookery-crds-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)

	if err := runControllerGen(paths, upstream, folder); err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		crd, err := ParseCRD(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Base(file), err)
		}
		if len(upstream.Only) == 0 || slices.Contains(upstream.Only, crd.Name) {
			crds[crd.Name] = crd
		}
	}
	return crds, nil
}

func runControllerGen(paths Paths, upstream Upstream, folder string) error {
	options := "crd:maxDescLen=0"
	if upstream.Options != "" {
		options += "," + upstream.Options
	}
	arguments := []string{options, "output:crd:artifacts:config=" + folder}
	for _, name := range upstream.Packages {
		arguments = append(arguments, "paths="+name)
	}
	command := exec.Command(paths.ControllerGen, arguments...)
	command.Dir = paths.Module(upstream.Module)
	if output, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("controller-gen: %w\n%s", err, output)
	}
	return nil
}
