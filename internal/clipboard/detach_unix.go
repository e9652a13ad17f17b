//go:build unix

package clipboard

import (
	"os/exec"
	"syscall"
)

// detach gives cmd a session of its own, so that closing the terminal does not
// reach it nor what it leaves behind. The deadline ends the whole group.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}
