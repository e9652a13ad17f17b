// Package schema writes the JSON Schemas (2020-12) of a document's front matter
// and of config.yaml, from the tables that the readers use, so that an editor
// completes keys and marks slips. It validates nothing: packages markdown and
// config do, and they accept more spellings of a value than a schema offers.
package schema

import (
	"encoding/json"
	"fmt"

	"jobdraft/internal/config"
	"jobdraft/internal/posting"
)

const dialect = "https://json-schema.org/draft/2020-12/schema"

// object is a part of a schema.
type object = map[string]any

// FrontMatter returns the schema of the front matter of drafts, presets and the
// company profile.
func FrontMatter() []byte {
	properties := object{}
	for _, f := range posting.FieldTable() {
		properties[string(f.Key)] = field(f)
	}
	return written(object{
		"title":             "jobdraft front matter",
		"type":              "object",
		"properties":        properties,
		"patternProperties": object{"^x-": object{"description": "kept for another program"}},
	})
}

// Settings returns the schema of config.yaml.
func Settings(n config.Names) []byte {
	properties := object{}
	for _, s := range config.Table() {
		within := properties
		if s.Group != "" {
			within = group(properties, s.Group)
		}
		within[s.Key] = setting(s, n)
	}
	keys := object{}
	for name := range n.Keys {
		keys[name] = oneOrMore(object{"type": "string"})
	}
	properties["keys"] = described(object{"type": "object", "properties": keys, "additionalProperties": false},
		config.KeysAbout(n))
	return written(object{
		"title":                "jobdraft settings",
		"type":                 []string{"object", "null"},
		"properties":           properties,
		"additionalProperties": false,
	})
}

func written(schema object) []byte {
	schema["$schema"] = dialect
	data, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		panic(fmt.Sprintf("a schema of maps and texts cannot be written: %v", err))
	}
	return append(data, '\n')
}

// group returns the properties of a group of settings.
func group(properties object, name string) object {
	if _, ok := properties[name]; !ok {
		properties[name] = object{"type": "object", "properties": object{}, "additionalProperties": false}
	}
	return properties[name].(object)["properties"].(object)
}

func setting(s config.Setting, n config.Names) object {
	schema := object{}
	switch s.Kind {
	case config.Switch:
		schema["type"] = "boolean"
	case config.Word:
		schema["enum"] = s.Choices(n)
	case config.Words, config.Paths, config.Command:
		schema = oneOrMore(text(s.Choices(n)))
	case config.Path:
		schema["type"] = "string"
	}
	return described(schema, s.Description(n))
}

func described(schema object, words string) object {
	if words != "" {
		schema["description"] = words
	}
	return schema
}

func field(f posting.Field) object {
	return described(fieldValue(f), f.Hint)
}

func fieldValue(f posting.Field) object {
	switch f.Value {
	case posting.ListValue:
		list := oneOrMore(text(f.Choices))
		if f.Key == "aliases" {
			list = object{"anyOf": []object{list, {"type": "object", "additionalProperties": list}}}
		}
		return list
	case posting.PlacesValue:
		names := object{"city": text(nil), "region": text(nil), "country": text(nil)}
		return object{"type": "array", "items": object{"type": "object", "properties": names}}
	case posting.ReasonsValue:
		return object{"type": "object", "additionalProperties": text(nil)}
	case posting.LevelsValue:
		return levels()
	case posting.TextValue, posting.DateValue:
	}
	if f.Key == "company" {
		parts := object{"name": text(nil), "url": text(nil), "logo": text(nil)}
		return object{"anyOf": []object{text(nil), {"type": "object", "properties": parts}}}
	}
	return text(f.Choices)
}

// text is a single value. YAML reads the text 2027 as a number, and a key without
// a value as null.
func text(choices []string) object {
	if choices != nil {
		return object{"enum": choices}
	}
	return object{"type": []string{"string", "number", "boolean", "null"}}
}

func oneOrMore(one object) object {
	return object{"anyOf": []object{one, {"type": "array", "items": one}}}
}

// levels are the fields of each level, with its titles by market.
func levels() object {
	properties := object{}
	for _, f := range posting.FieldTable() {
		if f.Key.IsText() && f.Key != "level" && f.Key != "market" {
			properties[string(f.Key)] = field(f)
		}
	}
	for _, m := range posting.Markets {
		properties[string(m)] = described(text(nil), "the title in this market")
	}
	each := object{"type": []string{"object", "null"}, "properties": properties}
	all := object{}
	for _, l := range posting.Levels {
		all[string(l)] = each
	}
	return object{"type": "object", "properties": all, "additionalProperties": false}
}
