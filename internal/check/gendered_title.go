package check

var _ = add(Rule{
	ID:        "gendered-title",
	Topic:     LegalTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "salesman, foreman, waitress, chairman, handyman and the like",
	Source:    "EHRC names waitress, postman, salesgirl, cameraman; AGG § 11; Code du travail, L5321-2; ET Art. 17; AWGB",
	Evidence:  "law",
	Languages: "de fr es nl",
	title:     oneSexTitle,
	read:      oneSexWanted,
	words: []wording{{
		message: "%s names one sex. Use a word for both",
		inTitle: true,
		phrases: `
			delivery man|boy => delivery driver
			delivery men|boys => delivery drivers
			maintenance man => maintenance worker
			repair man => repairer
			sales man|woman|girl|lady => salesperson
			sales men|girls|ladies => salespeople
			bin|garbage men|man => refuse collector
			tea|coffee girl|boy|lady => kitchen assistant
			shop girl|lady => shop assistant
			front desk girl|lady => receptionist
			bell boy => porter
			bellboy => porter
			paper boy => paper deliverer
			salesman|saleswoman|salesgirl|saleslady => salesperson
			salesmen|saleswomen|salesgirls|salesladies => salespeople
			foreman|forewoman => supervisor
			foremen => supervisors
			waitress => server
			waitresses => servers
			chairman|chairwoman => chair
			chairmen => chairs
			handyman => maintenance worker
			handymen => maintenance workers
			cameraman|camerawoman => camera operator
			cameramen => camera operators
			postman|mailman => postal worker
			postmen|mailmen => postal workers
			stewardess => flight attendant
			stewardesses => flight attendants
			manpower => staff
			fireman => firefighter
			firemen => firefighters
			policeman|policewoman => police officer
			policemen => police officers
			barmaid|barman => bartender
			barmaids|barmen => bartenders
			cleaning lady|woman => cleaner
			cleaning ladies|women => cleaners
			businessman|businesswoman => business person
			businessmen => business people
			draftsman|draughtsman => drafter
			repairman => repairer
			tradesman => tradesperson
			tradesmen => tradespeople
			workman => worker
			workmen => workers
			deliveryman => delivery driver
			tea lady => kitchen assistant
			doorman => door attendant
			spokesman|spokeswoman => spokesperson
			craftsman => craftsperson
			craftsmen => craftspeople
			seamstress => sewer
			dinner lady => lunch supervisor
			air hostess => flight attendant
			warehouseman|warehousemen => warehouse worker
			groundsman => grounds keeper
			watchman => guard
			nightwatchman => night guard
			lumberman|woodsman => forestry worker
			housewife|housewives => homemaker
		`,
		around: `
			workmen|workman s comp*
			tradesman s
			waiter waitress
			waitress waiter
			waiter or|and waitress
			waiters or|and waitresses
			waiters waitresses
			salesman or saleswoman
			salesman saleswoman
			salesperson or salesman
			chairman or chairwoman
			chairman chairwoman
			manpower group
			handyman services
			craftsman style
			report*|present*|advis*|assist*|support* ~4 chairman
			chairman of ?the
			chairman and|s
			vice chairman
			office of the chairman
		`,
		unless: isName,
	}},
})
