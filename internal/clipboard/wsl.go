package clipboard

import (
	"context"
	"encoding/base64"
)

// toWindows sets the clipboard of Windows from base64 of UTF-8. Atotto would
// give the bytes to clip.exe, which reads them in the code page of the console
// and makes other letters of them.
const toWindows = `$ErrorActionPreference = 'Stop'; ` +
	`$t = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String([Console]::In.ReadToEnd())); ` +
	`Set-Clipboard -Value $t; ` +
	`if ((Get-Clipboard -Raw) -ceq $t) { 'same' } else { 'differs' }`

// wsl is the way from Linux inside Windows to the desktop around it. PowerShell
// is slow to start. It has never been run.
func (e Env) wsl() []way {
	inside := e.get("WSL_INTEROP") != "" || e.get("WSL_DISTRO_NAME") != ""
	if !inside || !e.has("powershell.exe") {
		return nil
	}
	return []way{{via: "PowerShell", env: e, slow: true, copy: inPowerShell}}
}

// inPowerShell copies by PowerShell, which reads back itself.
func inPowerShell(ctx context.Context, text string, env Env) error {
	out, err := env.run(ctx, base64.StdEncoding.EncodeToString([]byte(text)),
		env.find("powershell.exe"), "-NoProfile", "-NonInteractive", "-STA", "-Command", toWindows)
	if err != nil {
		return err
	}
	return meaning(out)
}
