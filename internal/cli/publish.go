package cli

import (
	"fmt"
	"net/url"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/markdown"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/site"
)

// publishFlags are how a site is to be made.
type publishFlags struct {
	out, base, today       string
	check, noCheck, robots bool
}

func publishCommand(a *app) *cobra.Command {
	var f publishFlags
	c := &cobra.Command{
		Use:   "publish [DIR|FILE…] -o SITE",
		Short: "Make a careers site of postings: pages, an index, a sitemap and feeds",
		Long: "The postings are those of the folders and files, or all drafts: documents whose posted: is a day up to\n" +
			"today. One whose closes: is past keeps its page with a notice, and is not listed. A posting with errors\n" +
			"(jobdraft check) is named and its page left as it was; the others go out, and the exit code is 1.\n\n" +
			"The site is a folder of files for any host, or to be opened from the disk. Only what has changed is\n" +
			"written, and only files that publish made are replaced or removed. style.css is used as it is if it is\n" +
			"your own, and a logo.svg, logo.png or logo.webp stands on every page. The name of the company and the\n" +
			"text about it come from the company profile.",
		ValidArgsFunction: completion{a}.completeAnyNames,
		RunE:              func(_ *cobra.Command, args []string) error { return a.publish(args, f) },
	}
	flags := c.Flags()
	flags.StringVarP(&f.out, "output", "o", "", "the folder of the site")
	flags.StringVar(&f.base, "base-url", "", "the address of the site, for the sitemap and the feeds, as "+
		"https://jobs.acme.example/")
	flags.BoolVar(&f.check, "check", true, "leave out postings with errors")
	flags.BoolVar(&f.noCheck, "no-check", false, "publish postings with errors too")
	flags.BoolVar(&f.robots, "robots", false, "write robots.txt, for a site at the root of its host")
	flags.StringVar(&f.today, "today", "", "the day for which the site is made, as 2027-06-30")
	_ = c.MarkFlagDirname("output")
	c.MarkFlagsMutuallyExclusive("check", "no-check")
	return c
}

// publication is one call of publish.
type publication struct {
	app      *app
	flags    publishFlags
	checks   checkRun
	options  site.Options
	folder   *site.Folder
	site     *site.Site
	reader   *markdown.Reader
	failed   failures
	bare     []string // postings without a JobPosting
	open     int
	closed   int
	unposted int
}

// publishGC keeps the memory of many postings low.
const publishGC = 150

func (a *app) publish(names []string, f publishFlags) error {
	debug.SetGCPercent(publishGC)
	p := publication{app: a, flags: f, reader: markdown.NewReader()}
	if err := p.complete(); err != nil {
		return err
	}
	sources, err := p.sources(names)
	if err != nil {
		return err
	}
	folder, err := site.OpenFolder(f.out)
	if err != nil {
		return fail(exitFailed, "%s cannot be the folder of a site: %w", f.out, err)
	}
	defer folder.Close()
	p.folder, p.options.Logo = folder, logoIn(folder)
	key := p.key(sources)
	if len(p.failed) == 0 && folder.Current(key) {
		fmt.Fprintf(a.err, "jobdraft: %s is up to date\n", sanitize.Line(f.out))
		return nil
	}
	p.site = site.New(p.options)
	if err := p.writeAll(sources, key); err != nil {
		return fail(exitFailed, "%s is not complete: %s; the next run completes it", f.out, atomicfile.Reason(err))
	}
	return p.report()
}

// complete reads the flags.
func (p *publication) complete() error {
	f := &p.flags
	if f.out == "" {
		return fail(exitUsage, "publish needs the folder of the site: -o SITE")
	}
	if f.noCheck {
		f.check = false
	}
	p.checks = checkRun{app: p.app, flags: checkFlags{today: f.today}, checkers: map[string]*configured{}}
	if err := p.checks.complete(); err != nil {
		return err
	}
	base, err := baseAddress(f.base)
	if err != nil {
		return err
	}
	company, err := p.app.library().Company().Read()
	if err != nil {
		return fail(exitUsage, "the company profile cannot be read: %w", err)
	}
	p.options = site.Options{Today: p.checks.options.Today, Company: company, Base: base, Robots: f.robots}
	return nil
}

// baseAddress is the address of a site, with a slash at its end.
func baseAddress(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return "", fail(exitUsage, "--base-url takes an address such as https://jobs.acme.example/, not %q", text)
	}
	return strings.TrimSuffix(u.String(), "/") + "/", nil
}

// logoIn is the logo of the user in the folder of a site.
func logoIn(f *site.Folder) string {
	for _, name := range []string{"logo.svg", "logo.png", "logo.webp", "logo.jpg"} {
		if f.Has(name) {
			return name
		}
	}
	return ""
}

// report says what there is on the site, and what is wrong.
func (p *publication) report() error {
	f := p.folder
	fmt.Fprintf(p.app.err, "jobdraft: %s: %d open, %d closed, %d without a past posted: day; %d files written, "+
		"%d removed\n", sanitize.Line(p.flags.out), p.open, p.closed, p.unposted, f.Written, f.Removed)
	if p.options.Base == "" {
		fmt.Fprintln(p.app.err, "jobdraft: there is no sitemap.xml without --base-url")
	}
	if n := len(p.bare); n > 0 {
		const most = 3
		fmt.Fprintf(p.app.err, "jobdraft: without a JobPosting for search engines (%d): %s; jobdraft render -f json says "+
			"what is missing\n", n, sanitize.Line(strings.Join(p.bare[:min(n, most)], ", ")))
	}
	for _, name := range f.Foreign {
		p.failed.add(filepath.Join(p.flags.out, name), fail(exitFailed, "publish did not make this file, or somebody has "+
			"changed it since; it is left as it is"))
	}
	if len(p.failed) == 0 {
		return nil
	}
	return fail(exitFailed, "%w", p.failed.of(len(p.failed)+1))
}
