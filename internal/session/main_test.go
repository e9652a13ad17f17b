package session_test

import (
	"os"
	"testing"

	"jobdraft/internal/ptytest"
)

// TestMain keeps what the tests cannot save out of the temporary folder: the next
// start of the program would take it in.
func TestMain(m *testing.M) { os.Exit(ptytest.InOwnTemp(m.Run)) }
