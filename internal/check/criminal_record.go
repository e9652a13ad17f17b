package check

var _ = add(Rule{
	ID:       "criminal-record",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "no felons, clean records only; in New York City also “background check required”",
	Source:   "NYC Fair Chance Act guidance quotes these words",
	Evidence: "law in one city",
	words: []wording{{
		message: "%s shuts people out before they are known. Say that checks follow after an offer",
		phrases: `
			{ criminal ?record|conviction|convictions } ~2 rules|disqualif*|excludes|bars
			no felon|felons|felony|felonies
			no ?ex criminals
			no ~1 convicted felons
			felons ~3 not apply
			no ~3 criminal ~1 record|records|history|background|conviction|convictions|past
			no ~2 convictions
			no ~2 misdemeanor*
			free of|from ~2 convictions
			without ~3 criminal ~1 record|records|history|convictions
			clean|spotless|unblemished|blank ~1 criminal ~1 record|records|history|background
			clean police record|clearance
			clean background ~1 only|required|check
			clean record|records ~1 only
			must have ~2 { clean record|background|records }
			clean record ~1 required
			spotless record
			no ~1 arrest ~1 record*
			ex offenders ~3 not
			no ex offenders|cons|convicts
		`,
		asks: `
			clean ~1 criminal|police record|background
		`,
		bars: `
			felons|offenders|convicts|criminals
			ex felons|offenders|convicts|criminals|cons|prisoners
			former felons|offenders|convicts|prisoners
			@persons with|having ?a ?an ?any ~1 criminal|
				police ?record|records|past|history|background|conviction|convictions
			@persons with ?a ?any record|records|conviction|convictions|
				felony|felonies|misdemeanor*
		`,
		around: `
			clean ~1 driving|driver|drivers|motor|license|licence|mvr|dmv ~2
			keep|keeping|maintain|maintaining|write|produce ~3 clean ~2 record*
			medical record*
			clean ~2 safety record
			no criminal record check*
			clean record keeping
		`,
		beside: `
			dbs
			disclosure and barring
			driving
			driver s
			motor vehicle
			welcome
			fair chance
			second chance
			required by law
			law
			statute*
			licensing
			not exclude|bar|prevent|disqualify|automatically
			regulated
			child*
			vulnerable
		`,
	}, {
		law: WantNoBackground,
		message: "%s may not be asked for in a posting in New York City (Fair Chance Act, since 2015-10-27). Say " +
			"that checks follow after an offer",
		phrases: `
			background check ~4 required|mandatory|must|necessary
			must ~3 pass ~3 background check|screening
			subject to ~3 background check*
			criminal background check*
			background check*
		`,
		beside: `
			after ~3 offer
			following ~2 offer
			no background check*
		`,
	}},
})
