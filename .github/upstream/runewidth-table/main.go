// The first character from U+0300 on builds a table of 2.2 MB.
package main

import (
	"fmt"
	"runtime"
	"time"

	"github.com/mattn/go-runewidth"
)

func main() {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	runewidth.StringWidth("│")
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	fmt.Println(after.TotalAlloc-before.TotalAlloc, "bytes,", took)
}
