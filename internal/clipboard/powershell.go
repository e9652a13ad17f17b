package clipboard

import (
	"context"
	"encoding/base64"
	"strings"
)

// The scripts set the clipboard of Windows from lines of base64 of UTF-8, since
// PowerShell reads its standard input in the code page of the console. They
// answer what the child answers, and have never been run.
const (
	// textToWindows takes the text. Atotto would give the bytes to clip.exe,
	// which makes other letters of them.
	textToWindows = windowsLine + `$t = Line; Set-Clipboard -Value $t; ` +
		`if ([string]::Equals((Get-Clipboard -Raw), $t)) { 'same' } else { 'differs' }`

	// bothToWindows takes the text and the HTML Format. That is given as bytes,
	// which .NET hands on as they are; SetDataObject keeps both when PowerShell
	// ends and tries again where another program has the clipboard open.
	bothToWindows = windowsLine + `$t = Line; $h = Line; Add-Type -AssemblyName System.Windows.Forms; ` +
		`$d = New-Object Windows.Forms.DataObject; $d.SetText($t, 'UnicodeText'); ` +
		`$d.SetData('HTML Format', $false, (New-Object IO.MemoryStream(,[Text.Encoding]::ASCII.GetBytes($h)))); ` +
		`[Windows.Forms.Clipboard]::SetDataObject($d, $true, 5, 50); ` +
		`$bt = [Windows.Forms.Clipboard]::GetText('UnicodeText'); $bh = [Windows.Forms.Clipboard]::GetText('Html'); ` +
		`if ([string]::Equals($bt, $t) -and [string]::Equals($bh.TrimEnd([char]0), $h)) { 'same' } else { 'differs' }`

	windowsLine = `$ErrorActionPreference = 'Stop'; function Line { ` +
		`[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String([Console]::In.ReadLine())) }; `
)

// powerShell is the way to offer both on Windows. PowerShell is slow to start.
func (e Env) powerShell(c Content) []way {
	if c.HTML == "" || !e.has("powershell.exe") {
		return nil
	}
	return []way{{via: "PowerShell", env: e, slow: true, offers: Both, copy: bothInPowerShell}}
}

// wsl is the way from Linux inside Windows to the desktop around it.
func (e Env) wsl(c Content) []way {
	inside := e.get("WSL_INTEROP") != "" || e.get("WSL_DISTRO_NAME") != ""
	if !inside || !e.has("powershell.exe") {
		return nil
	}
	return append(e.powerShell(c),
		way{via: "PowerShell", env: e, slow: true, offers: Text, copy: textInPowerShell})
}

// textInPowerShell copies the text by PowerShell, which reads back itself.
func textInPowerShell(ctx context.Context, c Content, env Env) error {
	return env.powerShellRuns(ctx, textToWindows, c.Text)
}

// bothInPowerShell copies both.
func bothInPowerShell(ctx context.Context, c Content, env Env) error {
	return env.powerShellRuns(ctx, bothToWindows, c.Text, cfHTML(c.HTML))
}

// powerShellRuns runs a script with a line for each value.
func (e Env) powerShellRuns(ctx context.Context, script string, values ...string) error {
	var lines strings.Builder
	for _, v := range values {
		lines.WriteString(base64.StdEncoding.EncodeToString([]byte(v)) + "\n")
	}
	out, err := e.run(ctx, lines.String(),
		e.find("powershell.exe"), "-NoProfile", "-NonInteractive", "-STA", "-Command", script)
	if err != nil {
		return err
	}
	return meaning(out)
}
