package main

import "path/filepath"

// Paths says where the generator reads and writes.
type Paths struct {
	Home          string // the generator's own folder
	Out           string // where the data files go
	ControllerGen string // the program that reads Go types
}

// Module is the folder of the Go module that pins one upstream's API types.
func (p Paths) Module(name string) string { return filepath.Join(p.Home, "modules", name) }

// Overlay is the file that turns generated CRDs into those of one release.
func (p Paths) Overlay(name string) string { return filepath.Join(p.Home, "overlays", name+".json") }

// Handwritten is the file of a CRD that cannot be generated.
func (p Paths) Handwritten(crd string) string {
	return filepath.Join(p.Home, "handwritten", crd+".json")
}
