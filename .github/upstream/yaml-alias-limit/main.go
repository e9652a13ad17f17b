// A limit of no alias refuses none when the target is a Node.
package main

import (
	"fmt"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"
)

func main() {
	var n yaml.Node
	limits := loaderlimits.New(loaderlimits.AliasValue(0))
	fmt.Println(yaml.Load([]byte("a: &x 1\nb: *x\n"), &n, yaml.WithPlugin(limits)))
}
