package check

var _ = add(Rule{
	ID:       "grooming",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "clean-shaven, no beards, no head coverings, well-groomed",
	Source:   "EEOC, religious garb and grooming, 2014",
	Evidence: "legal guidance",
	words: []wording{{
		message: "%s can shut out people by faith or hair. Say the reason: a respirator must seal",
		phrases: `
			clean shaven
			cleanshaven
			no ~2 beard|beards|facial|moustache*|mustache*
			no visible tattoo|tattoos|piercing|piercings
			no ~2 head covering|coverings|scarf|scarves
			no headscar*
			no hijab*|turban*|headwear|headgear|dreadlock*|braid*|kippah*|yarmulke*
			well groomed
			neatly groomed|shaved
			groomed appearance
			no ~1 religious ~1 dress|clothing|symbols|headwear|garb
			must shave|be shaved|shaven
			beards ~2 not allowed|permitted|accepted
			beards not allowed
		`,
		bars: `
			beard|beards|moustache|moustaches|mustaches|stubble
			hijabs|turbans|headscarves|headscarfs|dreadlocks|braids|cornrows|kippahs
			head scarves|scarfs|coverings
			men|women|@persons with ~1 beard|beards|dreadlocks|braids|headscarf|
				headscarves|turban|turbans|hijab
		`,
		around: `
			well groomed ~1 dog|dogs|cat|cats|pet|pets|horse|horses|lawn|lawns|trail|trails|slope|slopes|backlog*|
				piste*|garden|gardens|grounds|ticket*|board
			groomed ~1 backlog*|lawn*|trail*|slope*
			no headwear ~2 provided
		`,
		beside: `
			respirator*
			mask
			masks
			safety
			seal
			breathing apparatus
			scba
			hygiene
			backlog
			trails
			trail
			slopes
			lawns
			lawn
			gardens
			grounds
			dogs
			dog
			pets
			cats
			horses
			ppe
			fit test*
		`,
	}, {
		in: "es",
		phrases: `
			{ buena presencia }
			{ excelente presencia }
			{ imprescindible ~1 presencia }
			{ sin tatuajes|barba|piercings }
		`,
		around: `
			buena presencia ~2 online|digital|internet|web|mercado
		`,
	}},
})
