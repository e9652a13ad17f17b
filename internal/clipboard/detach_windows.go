package clipboard

import (
	"os/exec"
	"syscall"
)

// detachedProcess is DETACHED_PROCESS, which package syscall lacks: without a
// console of its own or ours, so that no window flashes and closing ours ends
// nothing.
const detachedProcess = 0x00000008

// detach keeps cmd apart from our console and its ctrl+c.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{
		CreationFlags: detachedProcess | syscall.CREATE_NEW_PROCESS_GROUP,
	}
}
