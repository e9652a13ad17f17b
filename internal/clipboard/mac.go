package clipboard

import (
	"context"
	"encoding/json"
)

// bothToMac sets the pasteboard from JSON on standard input, in JavaScript for
// Automation, and reads it back. It follows the documentation of NSPasteboard
// and has never been run.
const bothToMac = `ObjC.import('AppKit');
function run() {
  const input = $.NSFileHandle.fileHandleWithStandardInput.readDataToEndOfFile;
  const it = JSON.parse($.NSString.alloc.initWithDataEncoding(input, $.NSUTF8StringEncoding).js);
  const board = $.NSPasteboard.generalPasteboard;
  board.clearContents;
  board.setStringForType(it.text, 'public.utf8-plain-text');
  board.setStringForType(it.html, 'public.html');
  const has = (type, what) => board.stringForType(type).js === what;
  return has('public.utf8-plain-text', it.text) && has('public.html', it.html) ? 'same' : 'differs';
}`

// mac are the ways of macOS: osascript for both, which is slow to start, and
// pbcopy for the text, which without a locale takes it for Mac Roman.
func (e Env) mac(c Content) []way {
	plain := way{via: "pbcopy", env: e.with("LC_ALL", "en_US.UTF-8"), offers: Text, copy: inChild}
	if c.HTML == "" || !e.has("osascript") {
		return []way{plain}
	}
	return []way{{via: "osascript", env: e, slow: true, offers: Both, copy: inOsascript}, plain}
}

// inOsascript copies both by osascript.
func inOsascript(ctx context.Context, c Content, env Env) error {
	it, err := json.Marshal(map[string]string{"text": c.Text, "html": ascii(c.HTML)})
	if err != nil {
		return err
	}
	out, err := env.run(ctx, string(it), env.find("osascript"), "-l", "JavaScript", "-e", bothToMac)
	if err != nil {
		return err
	}
	return meaning(out)
}
