package check

var _ = add(Rule{
	ID:       "unemployed-bar",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "only people who have a job may apply",
	Source:   "New Jersey P.L. 2011 c. 40; Oregon, DC, New York City",
	Evidence: "law in some places",
	words: []wording{{
		message: "%s shuts out people without a job. Delete it",
		phrases: `
			must ?currently be ~1 { in employment }
			must be in a job
			must be ~1 currently|presently|already employed|working|in
			must ~2 currently|presently ~1 be employed|working
			{ currently|presently employed ~1 candidates|applicants|people|individuals|professionals|
				persons ~2 only|preferred }
			{ currently|presently|already employed ~2 only }
			{ only ~3 currently|presently employed|working }
			{ only ~1 employed candidates|applicants|people }
			{ unemployed ~3 not apply|considered|eligible }
			{ no unemployed }
			{ not ~2 unemployed }
			{ must have a job|current employment }
			{ current employment ~1 required }
			{ currently employed } ~2 required|must|mandatory|essential|need|preferred
			{ no ~2 gaps ~3 cv|resume|employment }
			{ must ~1 be employed } ?at ?the currently|now|present
		`,
		favours: `
			@persons ?who ?are ?currently in work|employment|jobs
			@persons who are ~1 employed|working
			@persons with a ?current job
			@persons who ?already have|hold ?a ?current job|jobs|work
		`,
		bars: `
			unemployed ?people|applicants|candidates|persons
			jobless ?people|applicants|candidates|persons
			@persons ~2 out of work|employment
			@persons ~2 between jobs
			@persons ~2 without ?a ?current job|employment
			long term unemployed
			career|employment|cv|resume gaps|gap|breaks
			gap|gaps|break|breaks in ?your ?their employment|work|career|cv|resume
		`,
		around: `
			self employed
			currently employed at|by|with|within|here|full|part
			currently employed in|as|on ~3 council|county|city|state|department|agency|school|district|company|university
			currently working at|on|with|for|toward|towards
			employed at|by|with
			currently in ~2 school|college|university|education|program|enrolled|possession
			must be currently|already in
			already in ~4
		`,
		beside: `
			employees of
			internal
			current employees
			council employees
			county employees
			enrolled
		`,
	}},
})
