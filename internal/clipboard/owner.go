package clipboard

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	"jobdraft/internal/clipboard/x11"
)

// ownArg after ChildArg makes the child the owner of the X selection. It
// outlives the program that started it, as a tool's daemon does.
const ownArg = "own"

// inOwner starts an owner, and leaves it when it says that what it offers can
// be pasted.
func inOwner(ctx context.Context, c Content, env Env) error {
	cmd := exec.CommandContext(context.WithoutCancel(ctx), env.Exe, ChildArg, ownArg)
	cmd.Env, cmd.Stdin = env.Vars, strings.NewReader(c.encoded())
	detach(cmd)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	said := make(chan string, 1)
	beside(func() {
		line, _ := bufio.NewReader(out).ReadString('\n')
		said <- line
		_ = cmd.Wait() // It ends at the next copy; until it is waited for it would stay a zombie.
	})
	select {
	case line := <-said:
		return meaning(line)
	case <-ctx.Done():
		_ = cmd.Cancel()
		return errDeadline
	}
}

// beside does something in a goroutine of its own. A fault in it ends that
// alone: whoever waits for it is told in time that nothing came.
func beside(do func()) {
	go func() {
		defer func() { _ = recover() }()
		do()
	}()
}

// own is the work of the owner: it offers what it reads, pastes that itself,
// says how that went, and if it went well stays until another copies.
func own(stdin io.Reader, stdout io.Writer) (code int) {
	ended, err := offered(stdin)
	if err != nil {
		fmt.Fprintln(stdout, err)
		return 1
	}
	if _, err := fmt.Fprintln(stdout, same); err != nil {
		return 1
	}
	_ = os.Chdir(os.TempDir()) // The folder that it was started in may be unmounted.
	<-ended
	return 0
}

// offered takes the selection for what it reads and compares what another
// connection pastes. The selection is lost when ended is closed.
func offered(stdin io.Reader) (ended <-chan struct{}, err error) {
	c, err := decoded(stdin)
	if err != nil {
		return nil, err
	}
	s, err := x11.Own(c.Text, c.HTML)
	if err != nil {
		return nil, err
	}
	over := make(chan struct{})
	beside(func() {
		defer close(over)
		s.Serve()
	})
	return over, checked(c)
}

// checked pastes each flavour as any other program would, and compares it.
func checked(c Content) error {
	x, err := x11.Connect()
	if err != nil {
		return err
	}
	defer x.Close()
	for target, want := range map[string]string{x11.Text: c.Text, x11.HTML: c.HTML} {
		if want == "" {
			continue
		}
		back, err := x.Paste(target)
		if err != nil {
			return fmt.Errorf("%s: %w", target, err)
		}
		if back != want {
			return fmt.Errorf("%s: %w", target, errOther)
		}
	}
	return nil
}

// encoded is c for another process: JSON, whose base64 keeps every byte.
func (c Content) encoded() string {
	it, _ := json.Marshal([][]byte{[]byte(c.Text), []byte(c.HTML)}) // Bytes can always be written.
	return string(it)
}

// decoded reads what encoded wrote.
func decoded(r io.Reader) (Content, error) {
	var it [2][]byte
	if err := json.NewDecoder(r).Decode(&it); err != nil {
		return Content{}, fmt.Errorf("read what to offer: %w", err)
	}
	return Content{Text: string(it[0]), HTML: string(it[1])}, nil
}
