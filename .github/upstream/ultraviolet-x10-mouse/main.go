// Five bytes of input panic.
package main

import (
	"context"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
)

func main() {
	events := make(chan uv.Event, 10)
	_ = uv.NewTerminalReader(strings.NewReader("\x9bM52["), "xterm").StreamEvents(context.Background(), events)
}
