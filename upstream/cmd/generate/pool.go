package main

import (
	"maps"
	"slices"
	"sort"
)

// pool holds every distinct schema once. Equal subtrees meet bottom-up: a node is its own keywords plus the numbers of
// its children, so two nodes are equal exactly when those are.
type pool struct {
	ids   map[string]int
	nodes []node
	named map[string]int // body of each schema that contains itself
}

type node struct {
	shallow Schema // subschemas are {"$ref": id of the child}
	uses    int    // how many distinct nodes or kinds refer to it
	number  int    // index in definitions, or inline
}

const inline = -1

func newPool() *pool {
	return &pool{ids: map[string]int{}, named: map[string]int{}}
}

// intern returns the id of a schema. Children get smaller ids than their parents.
func (p *pool) intern(schema Schema) int {
	var children []int
	shallow := MapSchemas(schema, func(child Schema) Schema {
		id := p.intern(child)
		children = append(children, id)
		return Schema{"$ref": id}
	})
	key := string(canonical(shallow))
	if id, known := p.ids[key]; known {
		return id
	}
	for _, child := range children {
		p.nodes[child].uses++
	}
	id := len(p.nodes)
	p.ids[key] = id
	p.nodes = append(p.nodes, node{shallow: shallow, number: inline})
	return id
}

// choose gives a number to every node that costs fewer bytes as a definition, the most used ones first because short
// numbers are cheaper.
func (p *pool) choose() {
	var chosen []int
	pick := func(id int) {
		p.nodes[id].number = 0 // a number of the right kind: parents are measured with it
		chosen = append(chosen, id)
	}
	// First the schemas that contain themselves: their parts, which come before them, could not be measured otherwise.
	for _, name := range sortedKeys(p.named) {
		pick(p.named[name])
	}
	for id, n := range p.nodes {
		if n.number != inline || n.recursion() != "" {
			continue
		}
		length := len(canonical(p.body(id)))
		if n.uses*length > length+1+n.uses*refLength {
			pick(id)
		}
	}
	sort.SliceStable(chosen, func(i, j int) bool { return p.nodes[chosen[i]].uses > p.nodes[chosen[j]].uses })
	for number, id := range chosen {
		p.nodes[id].number = number
	}
}

// definitions returns the bodies of the numbered nodes in the order of their numbers.
func (p *pool) definitions() []Schema {
	result := []Schema{}
	for id, n := range p.nodes {
		if n.number == inline {
			continue
		}
		for len(result) <= n.number {
			result = append(result, nil)
		}
		result[n.number] = p.body(id)
	}
	return result
}

// reference returns what stands for a node: a number if it has one, else its body.
func (p *pool) reference(id int) Schema {
	n := p.nodes[id]
	if name := n.recursion(); name != "" {
		id = p.named[name]
		n = p.nodes[id]
	}
	if n.number != inline {
		return Schema{"$ref": n.number}
	}
	return p.body(id)
}

func (p *pool) body(id int) Schema {
	if p.nodes[id].recursion() != "" {
		return Schema{"$ref": 0} // only measured, never written: reference resolves it by name
	}
	return MapSchemas(p.nodes[id].shallow, func(child Schema) Schema { return p.reference(child["$ref"].(int)) })
}

// recursion is the name a node refers to when it stands for a schema that contains itself.
func (n node) recursion() string {
	name, _ := n.shallow["$ref"].(string)
	return name
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
