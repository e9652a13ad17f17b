package check

// classes are the words that phrases name by @NAME.
var classes = map[string]string{
	// Languages that postings ask for.
	"languages": `
		english|german|french|spanish|dutch|italian|portuguese|polish|swedish|danish|norwegian|finnish|japanese|
		chinese|mandarin|korean|arabic|turkish|russian|hindi|cantonese|vietnamese|thai|greek|czech|hebrew|romanian|
		hungarian`,
	// Nations as adjectives.
	"nations": `
		us|usa|american|british|uk|eu|european|canadian|german|french|australian|irish|indian|swiss|dutch|singapore|
		singaporean|japanese|emirati|saudi|kuwaiti|qatari|nz|italian|spanish|malaysian|filipino|nigerian|kenyan`,
}
