// A paste whose end does not come swallows every key, also ctrl+c.
package main

import (
	"context"
	"fmt"
	"io"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
)

func main() {
	in, out := io.Pipe()
	events := make(chan uv.Event)
	go func() { _ = uv.NewTerminalReader(in, "xterm").StreamEvents(context.Background(), events) }()
	go func() {
		for _, sent := range []string{"\x1b[200~a", "\x03", "q", "\x03"} {
			_, _ = io.WriteString(out, sent)
			time.Sleep(2 * time.Second)
		}
	}()
	for end := time.After(9 * time.Second); ; {
		select {
		case event := <-events:
			fmt.Printf("%T %v\n", event, event)
		case <-end:
			return
		}
	}
}
