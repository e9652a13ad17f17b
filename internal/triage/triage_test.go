package triage

import "testing"

func TestOf(t *testing.T) {
	for kind, lines := range map[Kind][]string{
		MailHead: {
			"From: Jo Bell <jo@acme.example>", "Subject: Fwd: Night Porter", "Sent: Monday, 1 March 2027 10:12",
			"---------- Forwarded message ---------", "On Mon, 1 Mar 2027 at 10:12, Jo Bell wrote:",
			"Sent from my phone",
		},
		Note: {
			"CONFIDENTIAL DRAFT", "*** CONFIDENTIAL ***", "Internal: budget is 60k", "pls post asap",
			"INTERNAL USE ONLY",
			"Do not mention the salary", "Please don't publish this before Monday", "Hiring manager notes: likes Go",
			"Notes for the recruiter", "Can you post this today?", "Not for publication", "NB HR: ask Sam",
		},
		Signature: {"Kind regards,", "Thanks!", "Mit freundlichen Grüßen", "--", "Cheers"},
		Furniture: {
			"Share this job", "Posted 30+ days ago", "Apply now", "1 of 3", "Page 2 of 3", "© 2027 Acme",
			"Back to jobs",
			"Similar jobs", "Skip to content", "Sign in", "01/03/2027, 10:12 Night Porter", "All rights reserved.",
		},
		None: {
			"Night Porter", "To apply, write to jobs@acme.example", "From our office in Leeds you see the sea",
			"You handle confidential files with care", "Draft contracts and letters", "Keep internal notes up to date",
			"Share what you know with the team", "Apply now and help us", "Post parcels twice a day",
			"Work with internal teams: sales, design", "Do not lift more than 20 kg", "Manage a budget of £40,000",
			"Thanks to our guests we grow", "Print the menus each morning", "Search for leaks", "TODO lo que haces",
			"Compare payroll and headcount", "To: be agreed",
		},
	} {
		for _, line := range lines {
			if got := Of(line); got != kind {
				t.Errorf("%q is %q, want %q", line, got, kind)
			}
			private := None
			if kind == MailHead || kind == Note {
				private = kind
			}
			if got := OfPrivate(line, true); got != private {
				t.Errorf("%q is %q in private, want %q", line, got, private)
			}
			if kind == None && OfPrivate(line, false) != None {
				t.Errorf("%q is private", line)
			}
		}
	}
}

func TestIsPhone(t *testing.T) {
	for line, want := range map[string]bool{
		"Tel: +44 20 7946 0018": true, "M 07700 900 123": true, "(020) 7946-0018": true, "Phone: 555-0142": true,
		"Call us at 020 7946 0018": false, "2027-03-01": false, "401(k)": false,
	} {
		if got := IsPhone(line); got != want {
			t.Errorf("IsPhone(%q) = %v", line, got)
		}
	}
}
