package check

import "jobdraft/internal/phrase"

var recordRules = []wordRule{
	{
		id:      "criminal-record",
		message: "%s shuts people out before they are known. Say that checks follow after an offer",
		phrases: []string{
			"no felon|felons|felony|felonies", "no ?ex criminals", "no ~1 convicted felons", "felons ~3 not apply", "no ~3 criminal ~1 record|records|history|background|conviction|convictions|past", "no ~2 convictions", "no ~2 misdemeanor*", "free of|from ~2 convictions", "without ~3 criminal ~1 record|records|history|convictions",
			"clean ~1 criminal ~1 record|records|history|background", "clean police record|clearance", "clean background ~1 only|required|check", "clean record|records ~1 only", "must have ~2 { clean record|background|records }", "clean record ~1 required", "spotless record", "no ~1 arrest ~1 record*", "ex offenders ~3 not", "no ex offenders|cons|convicts",
		},
		around: []string{
			"clean ~1 driving|driver|drivers|motor|license|licence|mvr|dmv ~2", "keep|keeping|maintain|maintaining|write|produce ~3 clean ~2 record*", "medical record*", "clean ~2 safety record", "no criminal record check*", "clean record keeping",
		},
		beside: []string{"dbs", "disclosure and barring", "driving", "driver s", "motor vehicle", "welcome", "considered", "fair chance", "second chance", "required by law", "law", "statute*", "licensing", "not exclude|bar|prevent|disqualify|automatically", "regulated", "child*", "vulnerable"},
	},
	{
		id:      "unemployed-bar",
		message: "%s shuts out people without a job. Delete it",
		phrases: []string{
			"must be ~1 currently|presently|already employed|working|in", "must ~2 currently|presently ~1 be employed|working", "{ currently|presently employed ~1 candidates|applicants|people|individuals|professionals|persons ~2 only|preferred }", "{ currently|presently|already employed ~2 only }", "{ only ~3 currently|presently employed|working }", "{ only ~1 employed candidates|applicants|people }",
			"{ unemployed ~3 not apply|considered|eligible }", "{ no unemployed }", "{ not ~2 unemployed }", "{ must have a job|current employment }", "{ current employment ~1 required }", "{ currently employed } ~2 required|must|mandatory|essential|need|preferred", "{ no ~2 gaps ~3 cv|resume|employment }", "{ must ~1 be employed } ?at ?the currently|now|present",
		},
		around: []string{"self employed", "currently employed at|by|with|in|as|within|here|full|part|on ?the", "currently working at|on|with|for|toward|towards", "employed at|by|with", "currently in ~2 school|college|university|education|program|enrolled|possession", "must be currently|already in", "already in ~4"},
		beside: []string{"employees of", "internal", "current employees", "council employees", "county employees", "enrolled"},
	},
	{
		id:      "salary-history",
		message: "%s asks for earlier pay. Ask for nothing, or for an expectation",
		phrases: []string{
			"{ current|previous|past|last|prior|present|existing ?and ?or ?expected ?annual ?base salary|salaries|compensation|pay|wage|wages|ctc|earnings|remuneration|package }", "{ salary|pay|wage|compensation|earnings history|histories }", "send|include|provide|submit|attach|bring|upload ~6 { payslip|payslips|paystub|paystubs }", "latest|recent|last ~2 { payslip|payslips|paystub|paystubs }", "send|include|provide|submit|attach|bring|upload ~6 { pay|salary slip|slips|stub|stubs }", "latest|recent|last ~2 { pay|salary slip|slips|stub|stubs }", "{ last drawn salary }", "{ proof of ~3 salary|pay|earnings|income }", "{ current ctc }", "{ what you earn|earned now|currently|last|before }", "{ current and|or ~1 expected|desired salary }", "{ expected and|or current salary }", "{ how much you ~1 earn|earned|make ~1 now|currently|last }",
		},
		around: []string{
			"current|present|existing salary|pay|compensation|wage range|ranges|scale|scales|band|bands|structure|grade|grades|plan|schedule|step|philosophy|for|is|equity|practices|data|review*|rates|policy|policies|will|system*|cycle*",
			"current|present|last|existing salary|pay|compensation #", "past|previous compensation committee*", "last pay period*", "previous|prior pay period*", "package manager*", "current|latest|last|previous|existing package ~1 version*|release*",
		},
		beside: []string{"never", "not ask|request|require|need|consider|seek|rely|use", "don t", "do not", "won t", "will not", "no need", "illegal", "prohibit*", "process*", "issu*", "prepar*", "distribut*", "payroll", "quer*", "without", "customers", "applicants income", "tenants", "clients", "matched"},
		unless: isDuty,
	},
}

// isDuty lets pass what somebody does at work with other people's pay.
func isDuty(r *reader, _ phrase.Match) bool { return r.ctx.kind.isDuty() }
