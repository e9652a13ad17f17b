package tui

import (
	"fmt"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// levelLines is room for the items of a level, beside that for the levels.
func levelLines(h int) int {
	const most, others = 12, 3
	return min(max(h/2-others, widget.FocusLines), most)
}

// askLevel lists the levels, and below the list the items that the one in focus
// adds and removes.
func askLevel(b *builder) {
	if b.readsOnly() {
		return
	}
	levels := b.session.Levels()
	if len(levels) == 0 {
		b.message = posting.ErrNoLevels.Error()
		return
	}
	now, lines := b.document().Level(), levelLines(b.h)
	rows, at := make([]widget.Row, len(levels)), 0
	for i, l := range levels {
		rows[i] = widget.Row{
			ID: i, Part: -1, Label: l.Level.Name(), Text: sanitize.Screen(l.Title),
			Note: fmt.Sprintf("+%d -%d", len(l.Adds), len(l.Removes)), Detail: levelDetail(l, lines),
		}
		if l.Level == now {
			rows[i].Note, at = "now", i
		}
	}
	m := openPick(b, b.mode, "Level", rows, func(ids []int) reply {
		b.do(session.SetField("level", string(levels[ids[0]].Level)))
		return reply{}
	})
	m.prompt = "The level: what it adds and removes is below the list."
	m.list.list.SelectAt(at)
	m.lines = lines
	b.resize()
}

// levelDetail names the items that a level adds and removes, as far as there is
// room for both.
func levelDetail(l session.LevelChange, room int) (lines []string) {
	most := max(room/2-1, 0) // of each side, beside the line that counts the others
	for _, side := range []struct {
		sign  string
		texts []string
	}{{"+ ", l.Adds}, {"- ", l.Removes}} {
		for i, text := range side.texts {
			if i == most && len(side.texts) > most {
				lines = append(lines, fmt.Sprintf("%s%d more", side.sign, len(side.texts)-most))
				break
			}
			lines = append(lines, sanitize.Screen(side.sign+text))
		}
	}
	return lines
}
