package check

var sexRules = []wordRule{
	{
		id:      "sex-preference",
		message: "%s chooses by sex. Delete it",
		inTitle: true,
		phrases: []string{
			"{ male|males|female|females|men|women|ladies|gentlemen|gents|girls|boys ?candidate|candidates|applicant|applicants|staff only }",
			"{ male|males|female|females|men|women|lady|ladies|man|woman ?candidate|candidates|applicant|applicants|staff ~1 preferred }", "{ only ?accepting|considering|hiring male|males|female|females|men|women|ladies }",
			"{ prefer|prefers|preferably|preference ?for ?to ?hire ?a male|males|female|females|man|men|woman|women|lady|ladies }",
			"must be { ?a male|female|man|woman|lady }", "{ seeking|looking for|want|wanted|need|hiring|hire a|an male|female|man|woman|lady }",
			"{ seeking|looking for|want|wanted|need|hiring|hire|seeks|wants|needs males|females|men|women|ladies|male|female } ~6 to|who|for|between|only|with",
			"{ male|female|lady ~2 wanted|needed|required }", "{ for men|women|ladies only }", "{ men|women|ladies|males|females need not apply }",
			"{ male|female candidates|applicants } ~3 only|preferred|considered", "{ no men|women|males|females|ladies }", "suitable|ideal|perfect for { a man|woman|lady|ladies|men|women }",
			"{ male|female receptionist|secretary|nurse|driver|assistant|waiter|teacher|carer|cleaner|security|guard|instructor|trainer }", "{ female|male applicants|candidates } ~2 apply",
		},
		around: []string{
			"male|female|men|women|males|females and|or|as ?well ?as female|male|women|men|females|males", "male female", "female male", "men women", "women men",
			"women in tech*|engineering|science|leadership|business|construction", "women|men only refuge|shelter|service|services|hostel|gym|space|hospital|ward|centre|center|club|session*",
			"women s ~2", "female|women|male founded|led|owned|focused", "women|men|girls|boys s", "no women left",
			"female|male patients|clients|students|inmates|prisoners|residents", "a male|female dominated", "man|woman|men|women hours|power",
		},
		beside: []string{
			"occupational requirement", "schedule 9", "equality act", "refuge", "genuine occupational", "bona fide", "encourag*", "welcom*", "diverse", "quota", "single sex",
		},
	},
	{
		id:      "gendered-title",
		message: "%s names one sex. Use a word for both",
		inTitle: true,
		phrases: []string{
			"salesman|saleswoman|salesgirl|saleslady => salesperson", "salesmen|saleswomen|salesgirls|salesladies => salespeople",
			"foreman|forewoman => supervisor", "foremen => supervisors", "waitress => server", "waitresses => servers",
			"chairman|chairwoman => chair", "chairmen => chairs", "handyman => maintenance worker", "handymen => maintenance workers",
			"cameraman|camerawoman => camera operator", "cameramen => camera operators",
			"postman|mailman => postal worker", "postmen|mailmen => postal workers", "stewardess => flight attendant", "stewardesses => flight attendants",
			"manpower => staff", "fireman => firefighter", "firemen => firefighters", "policeman|policewoman => police officer", "policemen => police officers",
			"barmaid|barman => bartender", "barmaids|barmen => bartenders", "cleaning lady|woman => cleaner", "cleaning ladies|women => cleaners",
			"businessman|businesswoman => business person", "businessmen => business people", "draftsman|draughtsman => drafter", "repairman => repairer",
			"tradesman => tradesperson", "tradesmen => tradespeople", "workman => worker", "workmen => workers", "deliveryman => delivery driver", "tea lady => kitchen assistant",
			"doorman => door attendant", "spokesman|spokeswoman => spokesperson", "craftsman => craftsperson", "craftsmen => craftspeople", "seamstress => sewer",
			"dinner lady => lunch supervisor", "air hostess => flight attendant", "warehouseman|warehousemen => warehouse worker", "groundsman => grounds keeper",
			"watchman => guard", "nightwatchman => night guard", "lumberman|woodsman => forestry worker", "housewife|housewives => homemaker",
		},
		around: []string{
			"workmen|workman s comp*", "tradesman s", "waiter waitress", "waitress waiter", "waiter or|and waitress", "waiters or|and waitresses", "waiters waitresses",
			"salesman or saleswoman", "salesman saleswoman", "salesperson or salesman", "chairman or chairwoman", "chairman chairwoman", "manpower group", "handyman services", "craftsman style",
			"report*|present*|advis*|assist*|support* ~4 chairman", "chairman of ?the", "chairman and|s", "vice chairman", "office of the chairman",
		},
		unless: isName,
	},
	{
		id:      "gendered-pronoun",
		message: "%s gives the person hired a sex. Write you or they",
		phrases: []string{
			"he or she", "she or he", "his or her", "her or his", "him or her", "himself or herself", "she he", "he she", "his her ~1", "s he", "his hers",
			"{ he|she|his|her|him|himself|herself|hers }",
		},
		around: []string{"she her|they", "he him|they", "his majesty*", "her majesty*"},
		unless: isSomebodyElse,
	},
}
