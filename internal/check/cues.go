package check

import "jobdraft/internal/triage"

// cueTable is what the checks of the whole document listen for.
var cueTable = []cueOf{
	{cue: saysApply, phrases: `
		apply now|here|online|by|via|at|through|today|before|directly|using|on|if|in|to|for|with|and
		to apply
		how to apply
		please apply
		apply
		applying ?for
		your ?job application
		applications will|are|close|open|should|must|to|by|from
		application form|process|deadline|letter|materials|packet|instructions|procedure|period|link
		send|email|mail|forward|share|submit|drop|upload|attach|bring ~5 cv|resume|résumé|letter|application|
			portfolio|github|profile
		contact ?us
		email us|me
		e mail
		write to
		call us|me|in|now|or
		reach out
		get in touch
		talk to us
		drop us|by|in
		message us
		join us at|by
		interested ~2 send|contact|call|write|email|apply
		ask for
		bewerb*
		bewirb
		postul*
		candidature
		envía*
		phone|telephone ?us
		submit ?a|an|your
		questions ~3 contact
		hr department
	`},
	{cue: saysPlace, phrases: `
		based in|at|near|out|on
		located in|at|near|on
		?head office|offices|headquarters|headquartered|store|stores|shop|restaurant|cafe|warehouse|site|clinic|
			hospital|school|branch|kitchen|bar|hotel|studio|factory|plant|depot|campus|library in|at|near
		work ?from anywhere
		worldwide
		work location
		job location
		place of work
		duty station
		work site
		reporting location
		# ~3 street|st|avenue|ave|road|rd|boulevard|blvd|suite|drive|lane|highway|square|parkway
		relocate to
		in person at
		from anywhere
		our ~2 offices
		anywhere in
	`},
	{cue: saysCountry, phrases: `
		us|usa|uk|eu|emea|apac|europe|germany|france|spain|italy|portugal|netherlands|belgium|austria|switzerland|
			poland|sweden|norway|denmark|finland|ireland|scotland|wales|england|canada|australia|india|singapore|
			japan|mexico|brazil|israel|greece|romania|ukraine|czechia|hungary|estonia|lithuania|latvia|turkey|
			philippines|nigeria|kenya|argentina|colombia|chile|malta|luxembourg|croatia|serbia|bulgaria|slovenia|
			slovakia|vietnam|thailand|malaysia|indonesia|china|taiwan
		united states|kingdom
		new zealand|york|jersey|hampshire|mexico
		south africa|korea|carolina|dakota
		north america|carolina|dakota
		latin america
		hong kong
		saudi arabia
		u s|k|a
		british columbia
		west virginia
		rhode island
		los angeles
		san francisco|diego|jose|antonio
		las vegas
		washington d|dc
		london|berlin|paris|madrid|barcelona|lisbon|porto|amsterdam|rotterdam|utrecht|hamburg|munich|münchen|
			frankfurt|cologne|köln|stuttgart|vienna|zurich|zürich|geneva|dublin|manchester|leeds|birmingham|bristol|
			edinburgh|glasgow|cardiff|belfast|liverpool|sheffield|nottingham|cambridge|oxford|stockholm|oslo|
			copenhagen|helsinki|warsaw|prague|budapest|bucharest|athens|rome|milan|brussels|antwerp|toronto|vancouver|
			montreal|ottawa|calgary|sydney|melbourne|brisbane|perth|auckland|wellington|boston|chicago|seattle|
			portland|denver|austin|dallas|houston|atlanta|miami|philadelphia|detroit|minneapolis|phoenix|nashville|
			bangalore|bengaluru|mumbai|delhi|hyderabad|pune|chennai|tokyo
		alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|
			illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|
			mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|
			vermont|virginia|washington|wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|yorkshire|
			lancashire|kent|surrey|essex|sussex|devon|cornwall|bavaria|bayern
	`},
	{cue: saysRemoteWord, phrases: `
		remote|remotely
		work ~2 from home
		home office
	`},
	{cue: saysNice, phrases: `
		icing on the cake
		nice to have
		bonus points
		bonus if
		great if
		a plus
		extra points
		would be an advantage
		even better
		preferred
		desirable
		not required but
	`},
	{cue: saysCertificate, phrases: `
		certif*
	`},
	{cue: saysPrivate, phrases: triage.Cues},
	{cue: saysBoard, phrases: `
		job|posting|requisition|recruitment|vacancy number|id
		requisition|recruitment|req no
		date posted|opened
		opening date
	`},
	{cue: saysType, phrases: `
		full time
		part time
		permanent
		fixed term
		temporary
		contract|contractor|freelance|internship|intern|apprenticeship|seasonal|casual|volunteer
		per diem
		fulltime|parttime
		# ?to ?# hours ~2 week
		vollzeit|teilzeit|cdi|cdd
		hours per|a week
		at will
		exempt|classified|unclassified
	`},
	{cue: saysDuty, phrases: `
		you will|ll
		responsib*
		duties
		your tasks|role|job|mission
		day to day
		in this role
		as a ~4 you
		accountable
		functions
		the role|position involves|includes|will|is
		this role|position|job provides|performs|leads|manages|supports|oversees|coordinates|plans|develops|designs|
			directs|assists|maintains|delivers|ensures|involves|includes
		looking for ~8 to build|develop|design|lead|manage|run|support|maintain|deliver|sell|cook|teach|drive
		the work
	`},
	{cue: saysNeed, phrases: `
		you have|need|bring|ve|should|must|possess|know
		must have|be
		looking for
		years|year ~4 experience
		experience with|in|as|of|working
		required|requirements|requirement|qualifications|qualified
		we expect
		ability to
		able to
		knowledge of
		you are|re
		we seek
		ideal candidate
		skills
		degree
	`},
	{cue: saysBenefits, phrases: `
		health|medical|dental|vision|life ~1 insurance|cover|coverage|plan
		benefit|benefits|perks|perk
		paid leave|holiday|holidays|vacation|time|sick|parental
		pension|401|pto|retirement
		days ~3 holiday|leave|vacation
		annual|parental|sick|maternity leave
		holiday|vacation days|entitlement
		equity|bonus
		discount|discounts
		we offer
		free ~2 food|lunch|meals|coffee|parking|gym
		shared tips
		staff meals|meal
	`},
	{cue: saysAccommodation, phrases: `
		accommodat*
		reasonable adjustment*
		adjustments
	`},
	{cue: saysEquivalent, phrases: `
		equivalent ~5 experience|training|education|qualification|qualifications|combination
		or equivalent
		in lieu of
		substitut* ~8 education|degree|experience|training
		combination of ~4 education|experience|training
		experience ~5 substitut*
		no degree ~2 required|needed|necessary
		degree ~3 not ~1 required|needed|necessary
		do not|n need|require a degree
		don t need|require a degree
		or ~3 comparable experience
	`},
	{cue: saysDeadline, phrases: `
		until filled
		open until
		rolling basis
		no closing date
		ongoing basis
		no deadline
		continuous
		continuously
	`},
	{cue: saysOtherPay, phrases: `
		bonus|bonuses|commission|commissions|equity|stock|shares|overtime|tips|gratuities|incentive|incentives|premium
		profit sharing
		no other|additional|variable pay|compensation
		other|additional|variable pay|compensation
	`},
	{cue: saysEqual, phrases: equalOpportunity.text},
	{cue: saysAI, phrases: `
		ai|artificial ?intelligence ~8 screen*|assess*|select*|applications|applicants|candidates|recruitment|
			hiring
		screen*|assess*|select*|review*|read* ~8 ai
		screen*|assess*|select* ~8 artificial intelligence
		automated ~3 screen*|decision*|tools
		no ai ~3 used
	`},
	{cue: saysVacancy, phrases: `
		existing vacancy|position|opening
		current vacancy|opening
		vacancy exists
		vacant position|role
		talent pool|pipeline|pool
		future opening*|opportunit*|vacanc*
		not a current|existing vacancy
		newly created
		replacement for
		position is ~1 vacant
		for a vacancy
		is a vacancy
	`},
	{cue: saysEntryLevel, phrases: `
		graduate role|position|job|scheme|trainee|developer|engineer|programme|program
		entry level
		entry grade
		junior role|position|job|level|developer|engineer|analyst|designer|accountant|nurse|cook|chef|recruiter|
			consultant|administrator|technician|assistant|programmer|tester|scientist|marketer|writer
	`},
	{cue: saysIntern, phrases: `
		intern|interns|internship|internships|placement ?student
	`},
	{cue: saysLevels, phrases: `
		ote|commission|commissions
		on target earning*
		depending|based on ~2 level|seniority|grade
		levels
		junior ~6 senior
		mid ~4 senior
		level i|ii|iii|iv|1|2|3
	`},
	{cue: saysCandidate, phrases: `
		the ideal|successful|right|perfect|preferred|selected|suitable ~1 candidate|candidates|applicant|
			applicants|person|incumbent
		the candidate|candidates|applicant|incumbent
	`},
	{cue: saysYou, phrases: `
		you|your|yours|yourself
	`},
	{cue: claimsRemote, phrases: `
		fully|entirely|completely|permanently|purely|totally remote
		100 remote
		100 remotely
		remote role|position|job|only|internship|contract
		role|position|job|internship is ~2 remote
		this is a ~2 remote
		work fully|entirely|100|completely remotely
		work from anywhere
		work ~2 from home full time
		work ~1 from home every day
	`},
	{cue: claimsHybrid, phrases: `
		hybrid role|position|job|working|schedule|internship
		role|position|job|internship is ~1 hybrid
		this is a ~2 hybrid
	`},
	{cue: claimsOnsite, phrases: `
		on site role|position|job|only
		onsite role|position|job|only
		role|position|job|internship is ~3 onsite
		role|position|job|internship is ~3 on site
		role|position|job|internship is ~2 in person|office
		this is an ~2 onsite ?role|position|job
		this is an ~2 on site ?role|position|job
		this is an ~2 in person|office role|position|job
		fully|100|entirely onsite
		fully|100|entirely on site
		fully|100 in office|person
		five|5 days ?per ?a ?each ?every ?week ~2 in|at|from ?our ?the|your ~2 office|offices
		in|at|from ?our ?the|your ~2 office|offices ~2 five|5 days
		in|at|from ?our ?the|your ~2 office|offices every day|weekday
		on site five|5 days
		on site every day
		based in ?our ?the office
		office based role|position|job
		daily in ?our ?the office
		no remote work
	`},
	{cue: claimsDays, phrases: `
		one|two|three|four|1|2|3|4 days ?per ?a ?each ?every ?week ~2 in|at|from ?our ?the|your ~2 office|offices
		in|at|from ?our ?the|your ~2 office|offices ~2 one|two|three|four|1|2|3|4 days
		on site one|two|three|four|1|2|3|4 days
	`},
	{cue: claimsFullTime, phrases: `
		this is a ~2 full time ?position|role|job
		full time ?permanent ?regular position|role|job|internship|opportunity|vacancy|post
		role|position|job|internship|post is ~2 full time
	`},
	{cue: claimsPartTime, phrases: `
		this is a ~2 part time ?position|role|job
		part time ?permanent ?regular position|role|job|internship|opportunity|vacancy|post
		role|position|job|internship|post is ~2 part time
	`},
	{cue: claimsPermanent, phrases: `
		this is a ~2 permanent
		permanent position|role|job|contract|post
		role|position|job|internship|post is ~1 permanent
	`},
	{cue: claimsUnpaid, phrases: `
		unpaid ~1 internship|role|position|placement|job|intern
		internship|role|position|placement|job|this is ~2 unpaid
		no salary|pay is|will
		voluntary internship|position|role
	`},
	{cue: claimsPaid, phrases: `
		paid internship|placement|position|role
		internship|placement|position|role is ~1 paid
	`},
}
