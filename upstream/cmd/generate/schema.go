package main

// Schema is one node of an OpenAPI v3 schema.
type Schema = map[string]any

// MapSchemas copies a schema with every direct subschema replaced. It knows where schemas stand, so that a property
// called "description" or a default that looks like a schema is never taken for one.
func MapSchemas(schema Schema, replace func(Schema) Schema) Schema {
	result := make(Schema, len(schema))
	for _, key := range sortedKeys(schema) { // in order, so that every run numbers schemas alike
		value := schema[key]
		switch key {
		case "properties", "patternProperties", "definitions":
			if fields, ok := value.(map[string]any); ok {
				mapped := make(map[string]any, len(fields))
				for _, name := range sortedKeys(fields) {
					mapped[name] = replaced(fields[name], replace)
				}
				value = mapped
			}
		case "items", "additionalProperties", "not":
			value = replaced(value, replace)
		case "allOf", "anyOf", "oneOf":
			if branches, ok := value.([]any); ok {
				mapped := make([]any, len(branches))
				for i, branch := range branches {
					mapped[i] = replaced(branch, replace)
				}
				value = mapped
			}
		}
		result[key] = value
	}
	return result
}

// replaced leaves booleans alone: additionalProperties may be one.
func replaced(value any, replace func(Schema) Schema) any {
	if schema, ok := value.(map[string]any); ok {
		return replace(schema)
	}
	return value
}

// VisitSchemas calls visit for a schema and everything below it.
func VisitSchemas(schema Schema, visit func(Schema)) {
	visit(schema)
	MapSchemas(schema, func(child Schema) Schema {
		VisitSchemas(child, visit)
		return child
	})
}
