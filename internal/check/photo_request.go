package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "photo-request",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "a photo with the application",
	Source:   "EEOC guidance on inquiries before an offer (its text unverified)",
	Evidence: "legal guidance",
	words: []wording{{
		message: "%s asks for a photo, which says nothing about the work. Delete it",
		phrases: `
			{ cv|resume|résumé|resumé|application|applications|letter ~7 photo|photos|photograph|photographs|
				headshot|headshots|selfie }
			{ photo|photograph|headshot|selfie|picture ~6 cv|resume|résumé|resumé|application }
			{ recent|passport|current|full|professional|clear ?size ?sized ?length ?colour ?color photo|photos|
				photograph|photographs|headshot }
			send|attach|include|submit|enclose|upload|provide|with|email ~6 { photo|photograph|headshot|selfie }
			{ cv|resume|application|letter ~4 picture }
			{ picture of yourself|you }
			send|attach|include|submit|enclose|upload ~5 { picture of|yourself }
			{ photo|photograph|headshot ~1 required|mandatory|essential }
		`,
		asks: `
			photo|photos|photograph|photographs|headshot|headshots|selfie
			picture of you|yourself
		`,
		around: `
			photo|photos|photograph|photographs|picture team|teams|editing|editor*|shoot*|department|library|studio|
				album|albums|app|essay*|booth|journal*|credit*|portfolio*|copy|copies|gallery|archive*|research*|
				retouch*|desk|management|processing|upload*|sharing|capture|quality|product|products|service|evidence|
				proof|lab
			photo id|identification
			photographic
			product|food|site|event|property|real|stock|before|aerial|damage|progress ~2 photo|photos|photograph|
				photographs
			with|include|provide|send|email ~3 photo of|documentation
		`,
		beside: `
			actor*
			actress*
			model|models
			modelling
			modeling
			photographer*
			photography
			no photo|photos|photograph|photographs|picture
			please leave|omit
			casting
			rather than
			customers
			clients
			listings
			actors
		`,
		unless: notAboutApplying,
	}},
})

// notAboutApplying lets a photo pass that a person takes at work.
func notAboutApplying(r *reader, m phrase.Match) bool {
	if r.ctx.kind.isDuty() {
		return !r.text.HasAny(m.From, "cv", "resume", "résumé", "resumé", "application")
	}
	return false
}
